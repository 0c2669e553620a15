// What a pretended organisation says, and choices under it. Not in a release.
import type { Ask, Choices, Managed, ManagedKey, Setting } from './bindings';
import { withSetting } from './items';
import { withAsk } from './managed';

const OF_DEVICE = '/Library/Managed Preferences/com.iechor.desktop.plist';
const lock = (more: Omit<ManagedKey, 'path'>): ManagedKey => ({ ...more, path: OF_DEVICE });
const NO_PORTS = lock({ key: 'PrivilegedPorts', value: false, item: 'ports' });
const ACME = {
  organisation: 'Acme Corporation',
  url: 'https://help.acme.example/iechor',
  defaults: [],
  hidden: [],
  unused: [],
};
export const MANAGED: Record<'managed' | 'locked' | 'locked-all' | 'hidden' | 'by-default', Managed> = {
  managed: { locked: [lock({ key: 'Ask', value: 'when-needed' })], defaults: [], hidden: [], unused: [] },
  locked: {
    ...ACME,
    locked: [NO_PORTS, lock({ key: 'CLITools', value: 'user', item: 'cli' })],
    unused: [
      { key: 'CLITool', path: OF_DEVICE, of_device: false },
      { key: 'RegistryAccessKey', path: '/Library/Preferences/com.iechor.desktop.plist', of_device: true },
    ],
  },
  'locked-all': {
    ...ACME,
    locked: [
      lock({ key: 'CLITools', value: 'system', item: 'cli' }),
      lock({ key: 'ShellPath', value: 'tell', item: 'path' }),
      lock({ key: 'DefaultSocket', value: true, item: 'socket' }),
      lock({ key: 'Context', value: true, item: 'context' }),
      lock({ key: 'PrivilegedPorts', value: true, item: 'ports' }),
      lock({ key: 'HostNames', value: '', item: 'hosts' }),
      lock({ key: 'Ask', value: 'first-launch' }),
    ],
  },
  hidden: { ...ACME, locked: [], hidden: ['ports', 'context'] },
  'by-default': {
    ...ACME,
    locked: [],
    defaults: [{ ...NO_PORTS, path: '/Library/Preferences/com.iechor.desktop.plist' }],
  },
};

// These choices with what is set.
export function as(sets: ManagedKey[], choices: Choices): Choices {
  return sets.reduce((all, { key, item, value }) => {
    if (key === 'Ask') return withAsk(all, value as Ask);
    const setting = value === '' ? 'off' : typeof value === 'boolean' ? (value ? 'on' : 'off') : (value as Setting);
    return item ? withSetting(all, item, setting, all) : all;
  }, choices);
}
