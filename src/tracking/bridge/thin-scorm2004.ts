import { Scorm2004Adapter } from '../adapters/scorm2004.ts';
import { waitForApi } from '../find-api.ts';
import type { ThinStandard } from './start-thin.ts';

export const THIN_SCORM_2004: ThinStandard = {
  name: 'scorm2004',
  async find(page) {
    const api = await waitForApi(page, 'scorm2004');
    return api && ((options) => new Scorm2004Adapter(api, options));
  },
};
