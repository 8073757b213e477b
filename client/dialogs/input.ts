/** One question of a dialog that has several, with a way back. */
import {
  type InputBox,
  QuickInputButtons,
  type QuickPick,
  type QuickPickItem,
  QuickPickItemKind,
  window,
} from 'vscode';

/** What somebody did instead of answering. */
export type Move = 'back' | 'cancel';

interface Question {
  title: string;
  /** Counted from 1. The first question has no way back. */
  step: number;
  prompt: string;
  placeholder?: string;
}

export interface TextQuestion extends Question {
  value?: string | undefined;
  /** What is wrong with an answer, in plain words. */
  problem?: (text: string) => string | undefined;
}

export interface Choice<Value> extends QuickPickItem {
  value: Value;
}

export interface ChoiceQuestion<Value> extends Question {
  choices: readonly (Choice<Value> | QuickPickItem)[];
  /** The answer from an earlier visit. */
  value?: Value | undefined;
  /** Makes a choice of what somebody types. */
  read?: (text: string) => Choice<Value> | undefined;
}

/** Asks for a line of text. */
export function askText(question: TextQuestion): Promise<{ text: string } | Move> {
  const box = window.createInputBox();
  const { title, step, prompt, placeholder, value = '', problem } = question;
  Object.assign(box, { title, step, prompt, placeholder, value, ignoreFocusOut: true });
  box.onDidChangeValue(() => {
    box.validationMessage = undefined;
  });
  return shown(box, (answer) =>
    box.onDidAccept(() => {
      box.validationMessage = problem?.(box.value.trim());
      if (!box.validationMessage) answer({ text: box.value.trim() });
    }),
  );
}

/** Asks for one of several things. */
export function askChoice<Value>(question: ChoiceQuestion<Value>): Promise<{ value: Value } | Move> {
  const pick = window.createQuickPick<Choice<Value> | QuickPickItem>();
  const { title, step, prompt, choices, value, read } = question;
  Object.assign(pick, { title, step, placeholder: prompt, items: choices, ignoreFocusOut: true });
  const before = value !== undefined && choices.find((choice) => 'value' in choice && choice.value === value);
  if (before) pick.activeItems = [before];
  pick.onDidChangeValue((text) => {
    const own = text.trim() && read?.(text);
    pick.items = own ? [{ ...own, alwaysShow: true }, ...choices] : choices;
  });
  return shown(pick, (answer) =>
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (chosen && 'value' in chosen) answer({ value: chosen.value });
    }),
  );
}

/** Shows the input until it is answered, left, or closed. */
async function shown<Answer>(
  input: InputBox | QuickPick<QuickPickItem>,
  listen: (answer: (answer: Answer) => void) => unknown,
): Promise<Answer | Move> {
  const isFirst = input.step === undefined || input.step <= 1;
  input.buttons = isFirst ? [] : [QuickInputButtons.Back];
  try {
    return await new Promise((resolve) => {
      listen(resolve);
      input.onDidTriggerButton(() => resolve('back'));
      input.onDidHide(() => resolve('cancel'));
      input.show();
    });
  } finally {
    input.dispose();
  }
}

/** A line between choices. */
export function separator(label: string): QuickPickItem {
  return { label, kind: QuickPickItemKind.Separator };
}
