/** The colours of the page. A test holds every pair of text and ground to WCAG AA (4.5 : 1). */
export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly pass: string;
  readonly passGround: string;
  readonly passStrong: string;
  readonly fail: string;
  readonly failGround: string;
  readonly failStrong: string;
  readonly hold: string;
  readonly holdGround: string;
}

export const LIGHT: Palette = {
  paper: '#f7f6f3',
  surface: '#ffffff',
  sunken: '#f2f0ec',
  ink: '#1d1c1a',
  muted: '#605c55',
  line: '#dfdbd3',
  accent: '#3d4fb8',
  pass: '#17663a',
  passGround: '#e7f4eb',
  passStrong: '#b4dfc2',
  fail: '#a3271d',
  failGround: '#fcebe8',
  failStrong: '#f5c3bc',
  hold: '#774d00',
  holdGround: '#fbf0d9',
};

export const DARK: Palette = {
  paper: '#131416',
  surface: '#1a1c1f',
  sunken: '#222529',
  ink: '#ebe8e2',
  muted: '#a5a098',
  line: '#34373c',
  accent: '#a3b1ff',
  pass: '#7fd29d',
  passGround: '#16281d',
  passStrong: '#23492f',
  fail: '#f59a90',
  failGround: '#331b19',
  failStrong: '#66302b',
  hold: '#e8c06f',
  holdGround: '#2d2514',
};

/** CSS custom properties of a palette. */
export function customProperties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${colour}`)
    .join(';');
}
