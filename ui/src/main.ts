import './app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { api } from './api';

const said = (what: unknown) => api.reportError(what instanceof Error ? (what.stack ?? String(what)) : String(what));
window.addEventListener('error', (event) => said(event.error ?? event.message));
window.addEventListener('unhandledrejection', (event) => said(event.reason));

const target = document.getElementById('app');
if (target) {
  const app = mount(App, { target, props: { api } });
  // What was chosen in the menu bar of a Mac.
  Object.assign(window, { iechorMenu: (is: 'settings' | 'run_again') => app.send({ is }) });
}
