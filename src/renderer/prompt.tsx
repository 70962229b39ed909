import './styles/base.css';
import { PromptPage } from './features/prompt/prompt-page';
import { mount } from './lib/mount';

mount(<PromptPage />);
