import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, channels, type Intent, type Snapshot } from '#shared/ipc';

/** Exposes the bridge, and nothing else of Electron, to the page. */
export function exposeBridge(): void {
  const bridge: Bridge = {
    subscribe(listener) {
      let live = true;
      let pushed = false;
      const onSnapshot = (_event: unknown, snapshot: Snapshot) => {
        pushed = true;
        listener(snapshot);
      };
      ipcRenderer.on(channels.snapshot, onSnapshot);
      ipcRenderer.invoke(channels.subscribe).then((snapshot: Snapshot) => {
        if (live && !pushed) listener(snapshot); // a pushed one is newer than the answer
      });
      return () => {
        live = false;
        ipcRenderer.off(channels.snapshot, onSnapshot);
      };
    },
    dispatch: (intent: Intent) => ipcRenderer.invoke(channels.dispatch, intent),
  };
  contextBridge.exposeInMainWorld('bridge', bridge);
}
