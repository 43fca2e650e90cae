import { describe, expect, it } from 'vitest';
import { launchWords, parseLaunch } from '../../electron/launcher/options.ts';

const reasons = (...argv: string[]) => {
  const parsed = parseLaunch(argv);
  return parsed.kind === 'wrong' ? parsed.reasons : parsed;
};

describe('the words of npm start', () => {
  it('may be none', () => {
    expect(parseLaunch([])).toEqual({ kind: 'launch', options: { demo: false, browser: false, opens: true } });
  });

  it('name the folder, the demonstration and the shell', () => {
    const options = (...argv: string[]) => {
      const parsed = parseLaunch(argv);
      return parsed.kind === 'launch' ? parsed.options : parsed;
    };
    expect(options('--data', 'regjistri', '--browser')).toEqual({
      data: 'regjistri',
      demo: false,
      browser: true,
      opens: true,
    });
    expect(options('--demo', '--years=12')).toEqual({ demo: true, years: 12, browser: false, opens: true });
    expect(options('--no-open')).toEqual({ demo: false, browser: true, opens: false });
  });

  it('say what is wrong with them, all at once', () => {
    expect(reasons('hape', '--ngjyra', '--browser=po', '--data')).toEqual([
      'Fjala “hape” është e tepërt.',
      '“--ngjyra” nuk njihet.',
      '“--browser” nuk merr vlerë.',
      '“--data” do një vlerë.',
    ]);
    expect(reasons('--demo', '--demo')).toEqual(['“--demo” është dhënë dy herë.']);
    expect(reasons('--demo', '--data', 'x')).toEqual(['“--demo” ka dosjen e vet: mos e jepni bashkë me “--data”.']);
    expect(reasons('--years', '3')).toEqual(['“--years” jepet vetëm bashkë me “--demo”.']);
    for (const years of ['0', '51', '-1', '2.5', 'dy']) {
      expect(reasons('--demo', `--years=${years}`)).toEqual(['“--years” do një numër nga 1 deri në 50.']);
    }
  });

  it('ask for help', () => {
    expect(parseLaunch(['--demo', '-h'])).toEqual({ kind: 'help' });
  });

  it('can be handed on to another process', () => {
    for (const argv of [[], ['--data', 'a b'], ['--demo', '--years', '3']]) {
      const parsed = parseLaunch(argv);
      expect(parsed.kind === 'launch' && launchWords(parsed.options)).toEqual(argv);
    }
  });
});
