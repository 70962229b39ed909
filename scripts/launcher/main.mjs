// Starts an unpacked app in an Electron that came without its own starter: `electron [flags] FOLDER [arguments]`.
// An ES module with top-level await, since Electron waits for that before `ready`.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const { name, productName, version, main } = JSON.parse(
  readFileSync(join(folder, 'package.json'), 'utf8'),
);
app.setName(productName ?? name);
app.setVersion(version);
app.setDesktopName(`${name}.desktop`);
app.setAppPath(folder);
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
await import(pathToFileURL(join(folder, main)).href);
