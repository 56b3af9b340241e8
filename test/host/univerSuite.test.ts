import { UniverBackend } from "../../workbench/host/univerBackend";
import { suiteHost } from "./suite";

suiteHost("Univer", {
  buat(model) {
    const backend = new UniverBackend();
    backend.load(model);
    return backend;
  },
  tutup: (backend) => (backend as UniverBackend).dispose(),
});
