import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** Folders and files by the first part of their address. */
type Routes = Record<string, string>;

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/**
 * Serves the workbench as a purely static page, as vscode.dev is: nothing of it runs on the server. The one we have is
 * made for a server, on which it insists in two places of its code; these are changed on the way.
 */
export async function startWebWorkbench(
  workbench: string,
  routes: Routes,
  options: (origin: string) => object,
) {
  const script = path.join(workbench, 'out/vs/code/browser/workbench/workbench.js');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, first = '', ...rest] = decodeURIComponent(pathname).split('/');
    const file = path.join({ ...routes, build: workbench }[first] ?? '/nowhere', ...rest);
    response.setHeader('access-control-allow-origin', '*');
    try {
      const content = first === '' ? page(workbench, options(origin())) : readFileSync(file);
      response.setHeader(
        'content-type',
        first === '' ? 'text/html' : (types[path.extname(file)] ?? 'text/plain'),
      );
      response.end(file === script ? withoutServer(content.toString()) : content);
    } catch {
      response.writeHead(404).end();
    }
  });
  // Not 127.0.0.1: the extension host gets an origin of its own, which is a subdomain.
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = () => `http://localhost:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `${origin()}/`, stop };
}

function page(workbench: string, options: object): string {
  const values: Record<string, string> = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(options).replaceAll('"', '&quot;'),
    WORKBENCH_WEB_BASE_URL: '/build',
    WORKBENCH_NLS_URL: '/build/out/nls.messages.js',
    BASE: '/build',
    VS_BASE: '/build',
  };
  const html = readFileSync(path.join(workbench, 'out/vs/code/browser/workbench/workbench.html'), 'utf8');
  return html.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '');
}

function withoutServer(script: string): string {
  const userData =
    /get userRoamingDataHome\(\)\{return \w+\((\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}\),"User"\)\}/;
  const own = 'get userRoamingDataHome(){return $1.file("/User").with({scheme:$2.vscodeUserData})}';
  const changed = script.replace(',remoteAuthority:location.host}', '}').replace(userData, own);
  if (changed.includes('remoteAuthority:location.host') || userData.test(changed))
    throw new Error('The workbench is not the one we know how to serve.');
  return changed;
}
