import { CLASSIFIER_OUTPUTS, output } from '@loop-actions/action-kit';
import { KpiResult } from '@loop-actions/contract';
import * as z from 'zod';

export const outputs = {
  kpis: output(z.array(KpiResult), 'The KPIs of the window, JSON.'),
  dashboard: output(z.string(), 'The dashboard: name of its artifact, or its directory where nothing was uploaded.'),
  'meeting-issue-url': output(z.string(), 'The week’s issue; empty where none was asked for.'),
  throttled: output(z.array(z.string()), 'Loops that something caps, JSON.'),
  recurred: output(z.int().nonnegative(), 'How many patterns came back after their fix was merged.'),
  ...CLASSIFIER_OUTPUTS,
};
