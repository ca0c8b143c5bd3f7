import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { Icon, type IconName } from './icons.tsx';

const schemes: readonly (readonly [MantineColorScheme, IconName])[] = [
  ['light', 'sun'],
  ['dark', 'moon'],
  ['auto', 'device'],
];

/** One button that goes through light, dark and what the device says; its name tells what holds now. */
export function ChooseColours(): ReactNode {
  const t = useMessages();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const now = Math.max(
    0,
    schemes.findIndex(([scheme]) => scheme === colorScheme),
  );
  const [, icon] = schemes[now] ?? ['auto', 'device'];
  const [next] = schemes[(now + 1) % schemes.length] ?? ['auto'];
  const names: Record<MantineColorScheme, string> = { light: t.app.light, dark: t.app.dark, auto: t.app.asDevice };
  const label = `${t.app.colours}: ${names[colorScheme]}`;
  return (
    <button
      type="button"
      className="choose-colours"
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(next)}
    >
      <Icon name={icon} />
    </button>
  );
}
