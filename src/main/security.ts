import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { type App, protocol, type Session } from 'electron';
import { contentSecurityPolicy } from '#shared/security';

/** Pages are served from here only; `file://` is never used. */
export const PAGE_ORIGIN = 'app://ui';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** To be called at the top of main, before `ready`: both calls come too late afterwards. */
export function secureBeforeReady(app: App): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  // With --no-sandbox (root in development) enabling it again breaks every child process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/**
 * Closes what Electron leaves open: permissions are all granted and the network is reachable by
 * default.
 *
 * @param devServer The address of the development server, or null in every build.
 */
export function secureSession(
  session: Session,
  pagesFolder: string,
  devServer: string | null,
): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  if (devServer === null)
    session.webRequest.onBeforeRequest(({ url }, answer) =>
      answer({ cancel: !/^(app|devtools|blob|data):/.test(url) }),
    );
  session.protocol.handle('app', (request) => servePage(request.url, pagesFolder));
}

/** The file behind a page address, or null for whatever lies outside the folder. */
export function pageFile(url: string, pagesFolder: string): string | null {
  const { host, pathname } = new URL(url);
  if (host !== 'ui') return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const file = normalize(join(pagesFolder, decoded));
  return file.startsWith(pagesFolder + sep) && !decoded.includes('\0') ? file : null;
}

async function servePage(url: string, pagesFolder: string): Promise<Response> {
  const file = pageFile(url, pagesFolder);
  if (file === null) return new Response('Not found', { status: 404 });
  try {
    return new Response(new Uint8Array(await readFile(file)), {
      headers: {
        'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
      },
    });
  } catch {
    return new Response('Not found', { status: 404 });
  }
}
