import {
  DidChangeConfigurationNotification,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { resolveSettings, type Settings } from '../core/index.ts';
import type { Feature, Session } from './session.ts';

/** The person's settings, one set for each workspace folder and one for files outside of them. */
export class SettingsStore {
  readonly #session: Session;
  readonly #byFolder = new Map<string | undefined, Settings>();
  readonly #told = new Set<string>();
  #default: Settings | undefined;
  #arrived!: () => void;
  /** Resolves with the first answer: before it, findings would flash up that the person has switched off. */
  readonly ready = new Promise<void>((resolve) => {
    this.#arrived = resolve;
  });

  constructor(session: Session) {
    this.#session = session;
  }

  /** The settings that hold for a file. */
  for(uri: string): Settings {
    const settings =
      this.#byFolder.get(this.#session.folders.containing(uri)) ?? this.#byFolder.get(undefined);
    this.#default ??= resolveSettings(undefined).settings;
    return settings ?? this.#default;
  }

  /** Asks the client for what holds in each folder. */
  async pull(): Promise<void> {
    const { connection, folders, client } = this.#session;
    const scopes = [undefined, ...folders.all];
    const items = scopes.map((scopeUri) => ({ section: 'followup', ...(scopeUri && { scopeUri }) }));
    try {
      const answers: unknown[] = await connection.workspace.getConfiguration(items);
      this.take(new Map(scopes.map((scope, at) => [scope, answers[at] ?? client.options.settings])));
    } catch (error) {
      this.#session.log('Asking for the settings', error);
      this.#arrived();
      this.#session.onContextChanged.fire();
    }
  }

  /** Replaces all settings; what is wrong with them is told once. */
  take(raw: ReadonlyMap<string | undefined, unknown>): void {
    const problems = new Set<string>();
    this.#byFolder.clear();
    for (const [folder, value] of raw) {
      const resolved = resolveSettings(value);
      this.#byFolder.set(folder, resolved.settings);
      for (const problem of resolved.problems) problems.add(problem);
    }
    this.#tell([...problems].filter((problem) => !this.#told.has(problem)));
    this.#arrived();
    this.#session.onContextChanged.fire();
  }

  #tell(problems: readonly string[]): void {
    if (problems.length === 0) return;
    for (const problem of problems) this.#told.add(problem);
    const message = ['Followup leaves out what it does not understand in its settings.', ...problems].join(
      ' ',
    );
    // Not `showWarningMessage`, which is a request that waits for a button.
    this.#session.background('Telling', () =>
      this.#session.connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message,
      }),
    );
  }
}

export const settings: Feature = (session) => {
  const { connection } = session;
  const pull = () => session.settings.pull();
  connection.onDidChangeConfiguration((params) =>
    session.client.can.pullSettings
      ? pull()
      : session.settings.take(new Map([[undefined, ownSection(params.settings)]])),
  );
  session.onInitialized.event(() => {
    const { pullSettings, registerSettings } = session.client.can;
    if (pullSettings) session.background('Settings', pull);
    if (pullSettings && registerSettings)
      session.background('Watching settings', () =>
        connection.client.register(DidChangeConfigurationNotification.type, { section: 'followup' }),
      );
  });
  session.folders.onChanged.event(() => {
    if (session.client.can.pullSettings) session.background('Settings', pull);
    else session.onContextChanged.fire();
  });
  return ({ can, options }) => {
    if (!can.pullSettings) session.settings.take(new Map([[undefined, options.settings]]));
    return {};
  };
};

/** Some clients send all their settings, some those of this server alone. */
function ownSection(all: unknown): unknown {
  return typeof all === 'object' && all !== null && 'followup' in all ? all.followup : all;
}
