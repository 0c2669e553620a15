import './app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { type Api, api } from './api';

// In a browser, while developing, for looking at screens: ?fake=KIND (fake.ts). Nothing of it is in a release.
async function backend(): Promise<Api> {
  if (import.meta.env.DEV) {
    const kind = new URLSearchParams(location.search).get('fake');
    if (kind) return (await import('./fake')).fakeApi(kind);
  }
  return api;
}

function start(backend: Api): void {
  const said = (what: unknown) =>
    backend.reportError(what instanceof Error ? (what.stack ?? String(what)) : String(what));
  window.addEventListener('error', (event) => said(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => said(event.reason));

  const target = document.getElementById('app');
  if (target) {
    const app = mount(App, { target, props: { api: backend } });
    // What was chosen in the menu bar of a Mac.
    Object.assign(window, {
      iechorMenu: (is: 'settings' | 'run_again' | 'uninstall' | 'explain_root' | 'leave') => app.send({ is }),
    });
  }
}

if (import.meta.env.DEV) backend().then(start);
else start(api);
