/** Harper in the built server. */
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { ShowMessageParams } from 'vscode-languageserver/node';
import { pullClient, pushClient } from '../support/capabilities.ts';
import { copyOfBuild } from '../support/copyOfBuild.ts';
import { Editor, has, lacks } from '../support/editor.ts';
import { freshUri, shareServer } from '../support/sharedServer.ts';

// Loading takes two seconds, and several times that on a machine that does other things as well.
vi.setConfig({ testTimeout: 120_000 });

const text = `---
kind: keep-in-touch
to: Bram
---
Dear Bram,

The ferry 🚢 was late, so it was a mute point sinse.

Best,
Sunniva
`;

describe.each([
  ['asks for findings', pullClient],
  ['is sent them', pushClient],
])('a client that %s', (_what, capabilities) => {
  const shared = shareServer({ capabilities });

  test('gets grammar without asking twice, with a fix that resolves it', async () => {
    const editor = await shared();
    const uri = await editor.open(freshUri('ferry.followup.md'), text);
    const found = await editor.findings(uri, has('grammar'));
    const [mistake] = found.filter(({ code }) => code === 'grammar');
    expect(mistake?.range).toEqual(editor.rangeOf(uri, 'mute point'));
    expect(has('spelling')(found)).toBe(true);
    const [fix] = await editor.actions(uri, mistake!.range);
    expect(fix?.title).toBe('Change to “moot point”');
    editor.apply(fix!.edit!);
    await editor.findings(uri, lacks('grammar'));
    expect(editor.text(uri)).toContain('it was a moot point');
  });

  test('gets it for a paragraph that is written later', async () => {
    const editor = await shared();
    const uri = await editor.open(freshUri('ferry.followup.md'), text.replace('mute', 'moot'));
    await editor.findings(uri, has('spelling'));
    await editor.replace(uri, 'Best,', 'The nets were a mute point.\n\nBest,');
    const [late] = (await editor.findings(uri, has('grammar'))).filter(({ code }) => code === 'grammar');
    expect(late?.range).toEqual(editor.rangeOf(uri, 'mute point'));
  });
});

test('where it cannot be loaded, the person is told once and the rest goes on', async () => {
  const server = path.join(copyOfBuild('harper.wasm'), 'server.cjs');
  const editor = await Editor.start({ command: [server, '--stdio'] });
  const uri = await editor.open(freshUri('ferry.followup.md'), text);
  await editor.findings(uri, has('spelling'));
  const told = await editor.notified<ShowMessageParams>('window/showMessage');
  expect(told).toMatchObject({ type: 3, message: expect.stringContaining('grammar checker') });
  await editor.replace(uri, 'sinse', 'since');
  await editor.findings(uri, lacks('spelling'));
  await editor.replace(uri, 'since', 'sinse');
  await editor.findings(uri, has('spelling'));
  expect(editor.notifications.items.filter(({ method }) => method === 'window/showMessage')).toHaveLength(1);
});
