import '@fontsource-variable/inter/index.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './app/app.css';
import { createRoot } from 'react-dom/client';
import { styleNonce } from './app/nonce.ts';
import { Start } from './app/Start.tsx';

// What keeps the page still behind a dialog adds its style under the nonce that it finds here.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

const root = document.getElementById('root');
if (root) createRoot(root).render(<Start />);
