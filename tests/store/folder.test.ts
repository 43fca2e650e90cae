import { describe, expect, it } from 'vitest';
import { defaultFolder, isNetworkType, isUncPath, prepareFolder } from '../../electron/store/folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('isNetworkType', () => {
  it.each([0x6969, 0xff534d42, 0xfe534d42, 0x65735546, 0x517b, 0xff534d42 | 0])('refuses %d', (type) => {
    expect(isNetworkType(type)).toBe(true);
  });

  it.each([
    ['ext4', 0xef53],
    ['tmpfs', 0x01021994],
    ['btrfs', 0x9123683e],
    ['xfs', 0x58465342],
    ['vfat', 0x4d44],
    ['a Windows disk', 0],
  ])('takes %s', (_, type) => {
    expect(isNetworkType(type)).toBe(false);
  });
});

describe('isUncPath', () => {
  it.each(['\\\\server\\zyra', '//server/zyra', '\\\\?\\UNC\\server\\zyra', '\\\\?\\unc\\server\\zyra'])(
    'knows %s',
    (path) => expect(isUncPath(path)).toBe(true),
  );

  it.each(['C:\\Zyra', '\\\\?\\C:\\Zyra', '\\Zyra', '/zyra', 'zyra', ''])('passes over %j', (path) => {
    expect(isUncPath(path)).toBe(false);
  });
});

describe('prepareFolder', () => {
  it.each(['write', 'read'] as const)('takes a local folder, to %s', (access) => {
    expect(() => prepareFolder(temporaryFolder(), access)).not.toThrow();
  });
});

describe('defaultFolder', () => {
  const linux = (env: Record<string, string>) => defaultFolder({ platform: 'linux', env, home: '/home/ana' });
  const windows = (env: Record<string, string>) => defaultFolder({ platform: 'win32', env, home: 'C:\\Users\\Ana' });

  it('is the user’s own data on Linux, where XDG says', () => {
    expect(linux({})).toBe('/home/ana/.local/share/procesverbali');
    expect(linux({ XDG_DATA_HOME: '/të/dhëna' })).toBe('/të/dhëna/procesverbali');
    expect(linux({ XDG_DATA_HOME: 'afër' })).toBe('/home/ana/.local/share/procesverbali');
    expect(linux({ XDG_DATA_HOME: '' })).toBe('/home/ana/.local/share/procesverbali');
  });

  it('is the user’s local data on Windows, which does not roam to a server', () => {
    expect(windows({ LOCALAPPDATA: 'D:\\Local' })).toBe('D:\\Local\\Procesverbali\\regjistri');
    expect(windows({})).toBe('C:\\Users\\Ana\\AppData\\Local\\Procesverbali\\regjistri');
  });

  it('is this machine’s when nothing else is said', () => {
    expect(defaultFolder()).toMatch(/procesverbali/iu);
  });
});
