/**
 * What Microsoft documents of Excel's JavaScript API, proved through unmodified `Excel.run` code. Every backend of the host
 * must pass it; what depends on a formula engine or on the memory backend alone stands in the backends' own tests.
 */
import { ujiCharts } from "./suite/charts";
import { ujiEvents } from "./suite/events";
import { ujiFaults } from "./suite/faults";
import { ujiLooks } from "./suite/looks";
import { ujiMarks } from "./suite/marks";
import { ujiProxies } from "./suite/proxies";
import { ujiRanges } from "./suite/ranges";
import { ujiRecords } from "./suite/records";
import { ujiRefusals } from "./suite/refusals";
import { ujiTables } from "./suite/tables";
import { ujiValidations } from "./suite/validations";
import { ujiWorkbook } from "./suite/workbook";
import { ujiWorksheets } from "./suite/worksheets";
import { ujiWriting } from "./suite/writing";
import { siapkanMeja, type Cara } from "./suite/meja";

export { bukuContoh } from "./suite/meja";

export function suiteHost(nama: string, cara: Cara): void {
  describe(`Excel over the ${nama} backend`, () => {
    const meja = siapkanMeja(cara);
    ujiProxies(meja);
    ujiWorksheets(meja);
    ujiRanges(meja);
    ujiWriting(meja);
    ujiLooks(meja);
    ujiMarks(meja);
    ujiValidations(meja);
    ujiTables(meja);
    ujiCharts(meja);
    ujiWorkbook(meja);
    ujiRefusals(meja);
    ujiFaults(meja);
    ujiRecords(meja);
    ujiEvents(meja);
  });
}
