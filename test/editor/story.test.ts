import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { moveDates } from '../../scripts/examples.mjs';
import { startWorkbench, temporaryFolder } from '../../scripts/workbench/server.mjs';
import { hasBrowser, openBrowser, root, screenshot } from './support/browser.ts';
import { chooseBy } from './support/keys.ts';

const letter = `Dear Hanne,

Thank you for your time, and for the walk through the engine room. I keep thinking about the new timetable and the short night in port. On the Kestrel we met the same gap with a relief mate who joined a day early, and the watch below slept.

I would very much like to sail with you. I have held my ticket for six years and trained four cadets in that time. If you would like to see my sea time, I will gladly send it.

Kind regards,
Jory Penhale
`;

const invitation = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Osprey Yachts//Calendar//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:4711@osprey.example
DTSTAMP:20260501T080000Z
DTSTART:20300506T130000Z
DTEND:20300506T140000Z
SUMMARY:Interview: Rigger at Osprey Yachts
ORGANIZER;CN=Iris Wold:mailto:iris.wold@osprey.example
ATTENDEE;CN=Jory Penhale:mailto:jory@penhale.example
END:VEVENT
END:VCALENDAR
`;

/** `2026-11-25`, so many days from today. */
function dayFromToday(days: number): string {
  const today = new Date();
  const date = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + days));
  return date.toISOString().slice(0, 10);
}

/** From an empty folder to the answer to a rejection, by mouse and keyboard in the window of the editor. */
describe.skipIf(!hasBrowser)('the story of an application', () => {
  const { folder: parent, remove } = temporaryFolder();
  const folder = path.join(parent, 'applications');
  let workbench: Awaited<ReturnType<typeof startWorkbench>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(folder);
    workbench = await startWorkbench({ workbench: inject('workbench'), extension: root });
    ({ browser, page } = await openBrowser());
    await page.goto(workbench.url({ folder }));
    await page
      .locator('.activitybar .action-item', { has: page.getByLabel(/^Follow-ups/) })
      .click({ timeout: 60_000 });
    await page.mouse.move(800, 300);
  });

  afterAll(async () => {
    await screenshot(page, 'story-last');
    await browser.close();
    await workbench.stop();
    remove();
  });

  const rows = () => page.locator('.sidebar .monaco-list-row');
  const row = (text: string | RegExp) => rows().filter({ hasText: text }).first();
  const files = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const named = (pattern: RegExp) => files().find((name) => pattern.test(name)) ?? '';
  const read = (name: string) => (name ? readFileSync(path.join(folder, name), 'utf8') : '');
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  const draft = () => named(/hanne-lund.*\.followup\.md$/);

  /** Time passes: all that was, was so many days earlier. */
  function later(days: number): void {
    for (const name of files()) write(name, moveDates(read(name), -days));
  }

  /** Answers one question of a dialog. */
  async function answer(question: string, text: string): Promise<void> {
    const widget = page.locator('.quick-input-widget');
    const asked = widget
      .filter({ hasText: question })
      .or(widget.filter({ has: page.getByPlaceholder(question) }));
    await asked.waitFor({ timeout: 20_000 });
    await widget.locator('input[type="text"]').fill(text);
    // Choices follow what is typed a moment later, and Enter takes the one that is there.
    const attempt = async () => {
      await page.keyboard.press('Enter');
      await asked.waitFor({ state: 'hidden', timeout: 2000 });
    };
    await expect
      .poll(
        () =>
          attempt().then(
            () => true,
            () => false,
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
  }

  /** A button in a row; a row that is just being replaced has to be asked again. */
  async function clickIn(text: string | RegExp, button: string, done: () => Promise<boolean> | boolean) {
    const attempt = async () => {
      if (await done()) return true;
      await row(text).hover({ timeout: 2000 });
      await row(text).getByLabel(button).first().click({ timeout: 2000 });
      return done();
    };
    await expect.poll(() => attempt().catch(done), { timeout: 30_000, interval: 500 }).toBe(true);
  }

  test('an empty folder invites to note the first interview', async () => {
    const button = page.locator('.sidebar .monaco-button', { hasText: 'New Interview' });
    await button.waitFor({ timeout: 60_000 });
    await screenshot(page, 'story-1-welcome');
    await button.click();
  });

  test('an interview with three people is written down', async () => {
    await answer('Which company', 'Bramley Ferries');
    await answer('job called', 'Second Mate');
    await answer('When was the interview', dayFromToday(-4));
    await answer('At what time', '10:30');
    await answer('Who did you speak with', 'Hanne Lund, Fleet Manager, hanne@bramley.example');
    await screenshot(page, 'story-2-relation');
    await answer('What would Hanne Lund be', 'manager I would');
    await answer('Who else', 'Pete Arkwright');
    await answer('Pete Arkwright’s job title', 'Master');
    await answer('Pete Arkwright’s email', '');
    await answer('What would Pete Arkwright be', 'colleague');
    await answer('Who else', 'Rosa Quayle, Crewing Officer, rosa@bramley.example');
    await answer('What would Rosa Quayle be', 'Human');
    await answer('Who else', '');
    await answer('When did they say they would decide', dayFromToday(4));
    await expect.poll(() => read(named(/\.interview\.md$/)), { timeout: 20_000 }).toContain('Rosa Quayle');
    await page.locator('.tab.active', { hasText: '.interview.md' }).waitFor();
  });

  test('three thank-yous are offered, and one notice says so', async () => {
    for (const name of ['Hanne Lund', 'Pete Arkwright', 'Rosa Quayle'])
      await row(new RegExp(`${name}.*Thank-you note`, 's')).waitFor();
    const notice = page.locator('.notification-list-item', { hasText: 'become due' });
    await notice.waitFor();
    await screenshot(page, 'story-3-offered');
    await notice.getByRole('button', { name: 'Open' }).click();
  });

  test('a click begins one, filled from the notes', async () => {
    await row('Hanne Lund').click();
    await page.locator('.tab.active', { hasText: '.followup.md' }).waitFor({ timeout: 20_000 });
    await expect.poll(() => read(draft()), { timeout: 20_000 }).toMatch(/to: Hanne Lund.*Hanne|Lund/s);
    await screenshot(page, 'story-4-begun');
  });

  test('what is not filled in is shown before it can be marked as sent', async () => {
    const dialog = page.locator('.monaco-dialog-box', { hasText: 'should not go out' });
    await clickIn('Hanne Lund', 'Mark as Sent', () => dialog.isVisible());
    await screenshot(page, 'story-5-gate');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(read(draft())).not.toMatch(/^sent:/m);
  });

  test('it is written, checked and sent, and leaves the list of what is due', async () => {
    const begun = read(draft()).replace(/^subject:.*$/m, 'subject: The short night in port');
    write(draft(), begun.slice(0, begun.indexOf('---\n', 4) + 4) + letter);
    // The list knows of a file that others write a moment later; before that, it would ask about the gaps again.
    const heard = () => row('Hanne Lund').getAttribute('aria-label');
    await expect.poll(heard, { timeout: 20_000 }).toMatch(/no findings|\b1 finding\b/);
    await clickIn('Hanne Lund', 'Mark as Sent', () => /^sent: \d{4}-/m.test(read(draft())));
    await row(/Hanne Lund.*late.*Thank-you/s).waitFor({ state: 'detached' });
    await row('Pete Arkwright').waitFor();
    await screenshot(page, 'story-6-sent');
  });

  test('the decision date passes, and a status check is offered', async () => {
    expect(await row(/late.*Status check/s).count()).toBe(0);
    later(9);
    await row(/late.*Status check/s).waitFor({ timeout: 20_000 });
    await screenshot(page, 'story-7-status-check');
  });

  test('they say no: an answer and keeping in touch are offered', async () => {
    const notes = named(/\.interview\.md$/);
    write(
      notes,
      read(notes)
        .replace(/^(?:outcome:.*\n)?---\n(?=\S|\n|$)/gm, '---\n')
        .replace(/^---\n/, '---\noutcome: rejected\n'),
    );
    await row('Reply to a rejection').waitFor({ timeout: 20_000 });
    await row('Keep in touch').waitFor();
    await screenshot(page, 'story-8-rejected');
  });

  /** Saves a file under the name that is proposed. */
  async function acceptFile(ending: string): Promise<void> {
    const input = page.locator('.quick-input-widget input[type="text"]');
    await expect.poll(() => input.inputValue(), { timeout: 20_000 }).toContain(ending);
    await page.keyboard.press('Enter');
  }

  /** Runs a command by its name, as from the keyboard. */
  async function run(command: string): Promise<void> {
    await chooseBy(page, 'F1', `>${command}`, command);
  }

  test('a message is copied with its formatting, and saved for a mail program', async () => {
    await page.locator('.tab', { hasText: 'hanne-lund' }).click();
    await run('Copy as Email with Formatting');
    const email = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await email.getByText('the walk through the engine room').waitFor({ timeout: 20_000 });
    await email.getByRole('button', { name: 'Copy with Formatting' }).click();
    await email.getByRole('button', { name: 'Copied' }).waitFor();
    await screenshot(page, 'story-9-formatted');
    const copied = () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item!.getType('text/html')).text();
      });
    await page.locator('.statusbar').click();
    expect(await copied()).toMatch(/<p>Thank you for your time, and for the walk/);
    await page.locator('.tab', { hasText: 'hanne-lund' }).click();
    await run('Save as Email File');
    await acceptFile('.eml');
    await expect
      .poll(() => readdirSync(folder, { recursive: true }).join(), { timeout: 20_000 })
      .toMatch(/hanne-lund\.eml/);
  });

  test('a message is opened in the mail program', async () => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.enable');
    const opened = new Promise<string>((resolve) =>
      session.on('Page.frameRequestedNavigation', ({ url }) => resolve(url)),
    );
    await run('Open in Mail Program');
    const address = new URL(await opened);
    expect(address.pathname).toBe('hanne@bramley.example');
    expect(address.searchParams.get('subject')).toBe('The short night in port');
    expect(address.searchParams.get('body')).toContain('relief mate who joined a day early, and the watch');
  });

  test('the steps to come are saved for a calendar, and an invitation is taken from the clipboard', async () => {
    await run('Export to Calendar');
    await acceptFile('.ics');
    const calendar = path.join(folder, 'follow-ups.ics');
    await expect
      .poll(() => existsSync(calendar) && readFileSync(calendar, 'utf8'), { timeout: 20_000 })
      .toMatch(/^BEGIN:VEVENT/m);
    await page.evaluate((text) => navigator.clipboard.writeText(text), invitation);
    await run('Import Invitation');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'clipboard' }).click();
    await expect.poll(() => files().map(read).join(), { timeout: 20_000 }).toContain('Iris Wold');
  });

  test('the list is grouped by company', async () => {
    await page.locator('.sidebar').getByLabel('Group by Company').first().click();
    // Rows of people name their company too; it is the groups that have to change.
    await page.locator('.sidebar [aria-level="1"]', { hasText: 'Bramley Ferries' }).waitFor();
    await screenshot(page, 'story-10-by-company');
  });
});
