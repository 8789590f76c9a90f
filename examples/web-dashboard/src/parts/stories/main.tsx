import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Stories } from './stories.tsx';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Stories />
    </StrictMode>,
  );
}
