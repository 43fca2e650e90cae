import type { MenuItemConstructorOptions } from 'electron';
import { machine, needReady } from './machine.ts';
import { BrowserWindow } from './window.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** The roles that items of this program's kind may have; each is one of Electron's own. */
const ROLES: readonly Role[] = [
  ...(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'delete', 'reload', 'quit', 'close', 'minimize'] as const),
  ...(['zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen', 'toggleDevTools', 'help', 'about'] as const),
];

const MODIFIERS = /^(?:Command|Cmd|Control|Ctrl|CommandOrControl|CmdOrCtrl|Alt|Option|AltGr|Shift|Super|Meta)$/u;
const KEYS =
  /^(?:[0-9A-Z]|F(?:[1-9]|1\d|2[0-4])|Plus|Space|Tab|Backspace|Delete|Insert|Return|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape|Esc|[)!@#$%^&*(:;+=<,_\-.>?/~`{}[\]\\|"'])$/u;

/** `+` separates, so a key of its own is called Plus. */
function isAccelerator(accelerator: string): boolean {
  const words = accelerator.split('+');
  return KEYS.test(words.at(-1) ?? '') && words.slice(0, -1).every((word) => MODIFIERS.test(word));
}

/** One item, as Electron would show it. */
class MenuItem {
  readonly label: string;
  readonly type: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly registerAccelerator: boolean;
  readonly visible: boolean;
  readonly submenu: Menu | undefined;
  readonly click: () => void;

  constructor(options: MenuItemConstructorOptions) {
    const { label, role, type, accelerator, submenu, click } = options;
    if (label === undefined && role === undefined && type === undefined) {
      throw new Error('Invalid template for MenuItem: must have at least one of label, role or type');
    }
    if (role !== undefined && !ROLES.includes(role)) throw new Error(`Unknown role: ${role}`);
    if (accelerator !== undefined && !isAccelerator(accelerator))
      throw new TypeError(`Invalid accelerator: ${accelerator}`);
    this.label = label ?? '';
    this.role = role;
    this.type = type ?? (submenu ? 'submenu' : 'normal');
    this.accelerator = accelerator;
    this.registerAccelerator = options.registerAccelerator ?? true;
    this.visible = options.visible ?? true;
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : undefined;
    // With a role, `click` is ignored.
    this.click = () => role === undefined && (click as (() => void) | undefined)?.();
  }
}

export class Menu {
  static current: Menu | null = null;
  static popups: Menu[] = [];

  static buildFromTemplate = (template: readonly MenuItemConstructorOptions[]): Menu => {
    if (!Array.isArray(template)) throw new TypeError('Invalid template for Menu: Menu template must be an array');
    return new Menu(template.map((options) => new MenuItem(options)));
  };

  static setApplicationMenu = (menu: Menu | null) => {
    needReady('Menu.setApplicationMenu()');
    Menu.current = menu;
  };

  readonly items: readonly MenuItem[];

  constructor(items: readonly MenuItem[]) {
    this.items = items;
  }

  popup = ({ window }: { window?: unknown } = {}) => {
    if (window !== undefined && !(window instanceof BrowserWindow)) throw new TypeError('Invalid window');
    Menu.popups.push(this);
  };

  /** Every item of whatever depth. */
  get all(): MenuItem[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.all ?? [])]);
  }
}

machine.events.on('exit', () => {
  Menu.popups = [];
});
