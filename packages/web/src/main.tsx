import './theme/tokens.css';
import '@mantine/core/styles.css';
import './theme/base.css';
import './app/shell.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './app/queries.ts';
import { router } from './app/router.tsx';
import { firstLocale, LocaleProvider } from './i18n/locale.tsx';
import { messagesOf } from './i18n/messages-of.ts';
import { cssVariables, theme } from './theme/theme.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element "root" to draw the pages in.');

const first = firstLocale();
const colours = localStorageColorSchemeManager({ key: 'overread-colours' });

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colours}
      defaultColorScheme="auto"
    >
      <LocaleProvider first={first} messages={await messagesOf(first)}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LocaleProvider>
    </MantineProvider>
  </StrictMode>,
);
