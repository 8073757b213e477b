/** A page that shows an email as it goes out and copies it with its formatting. Knows nothing of the editor. */
import type { EmailResult } from '../../server/src/protocol.ts';

export interface Labels {
  title: string;
  to: string;
  cc: string;
  subject: string;
  copy: string;
  copied: string;
}

/**
 * The page as HTML. `nonce` is a random word that lets our own script and style run, and nothing that a message might
 * hold. The script says "copied" to the editor once that is done.
 */
export function emailPage(email: EmailResult, labels: Labels, nonce: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(labels.title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<dl>${header(labels.to, email.to)}${header(labels.cc, email.cc.join(', '))}${header(labels.subject, email.subject)}</dl>
<button id="copy" data-copied="${escapeHtml(labels.copied)}" autofocus>${escapeHtml(labels.copy)}</button>
<article id="html" data-plain="${escapeHtml(email.plain)}">${email.html}</article>
<script nonce="${nonce}">(${copyOnClick})();</script>
</body>
</html>`;
}

function header(label: string, value: string | undefined): string {
  return value ? `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>` : '';
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * As text: a build may rename what a function of ours refers to. `execCommand` is old, but unlike the newer way it
 * needs no permission, which editors in a browser do not pass on to their pages.
 */
const copyOnClick = `() => {
  const editor = acquireVsCodeApi();
  const button = document.getElementById('copy');
  const article = document.getElementById('html');
  const write = (event) => {
    event.clipboardData.setData('text/html', article.innerHTML);
    event.clipboardData.setData('text/plain', article.dataset.plain);
    event.preventDefault();
  };
  button.addEventListener('click', () => {
    document.addEventListener('copy', write, { once: true });
    if (!document.execCommand('copy')) return;
    button.textContent = button.dataset.copied;
    editor.postMessage('copied');
  });
}`;

const style = `
body { max-width: 42em; margin: 1.5em; font: 15px/1.5 var(--vscode-font-family); }
dl div { display: flex; gap: 1em; }
dt { min-width: 5em; color: var(--vscode-descriptionForeground); }
dd { margin: 0; }
button { margin: 1em 0; padding: 0.4em 1.2em; font: inherit; border: none; border-radius: 2px; cursor: pointer;
  color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
button:hover { background: var(--vscode-button-hoverBackground); }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
article { padding-top: 1em; border-top: 1px solid var(--vscode-panel-border); }
`;
