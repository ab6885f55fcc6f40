import { Scorm12Adapter } from '../adapters/scorm12.ts';
import { waitForApi } from '../find-api.ts';
import type { ThinStandard } from './start-thin.ts';

export const THIN_SCORM_12: ThinStandard = {
  name: 'scorm12',
  async find(page) {
    const api = await waitForApi(page, 'scorm12');
    return api && ((options) => new Scorm12Adapter(api, options));
  },
};
