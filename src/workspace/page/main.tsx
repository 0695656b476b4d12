import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'slack-blocks-to-jsx/dist/style.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/messages.css';
import './styles/blocks.css';
import './styles/controls.css';
import './styles/story.css';
import { App } from './app.tsx';
import { StoryPage } from './story.tsx';

const root = document.querySelector('#root');
const [, first, id] = location.pathname.split('/');

if (root) {
  createRoot(root).render(
    <StrictMode>{first === 'story' && id ? <StoryPage id={decodeURIComponent(id)} /> : <App />}</StrictMode>,
  );
}
