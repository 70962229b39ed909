import './styles/base.css';
import { App } from './app';
import { mount } from './lib/mount';

mount(<App />);
