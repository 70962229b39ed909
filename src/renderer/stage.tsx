import './styles/base.css';
import { StagePage } from './features/guide/stage-page';
import { mount } from './lib/mount';

mount(<StagePage />);
