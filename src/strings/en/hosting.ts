/** What the check of a hosting server says. */
export const hosting = {
  pemakaian: "Usage: node periksa-hosting.cjs https://ADDRESS",
  kepala: "{alamat}: version {versi}, {jumlah} {jumlah|file|files} checked.",
  bersih: "Every file is served as it should be. The manifest can be handed out.",
  jumlahCacat: "{galat} {galat|error|errors}, {peringatan} {peringatan|warning|warnings}.",
  berkasLain: " and {jumlah} other {jumlah|file|files}",
  derajat: { galat: "error", peringatan: "warning" },
  bukanHttps: "“{alamat}” is no https address. Excel takes add-ins from https addresses only.",
  takTerjangkau:
    "{alamat} cannot be reached ({sebab}). Check the server's name and certificate. Where the certificate is your organisation's own, " +
    "run with NODE_EXTRA_CA_CERTS=certificate-file.pem.",
  daftarTidakAda: "{daftar} is not at this address (answer {status}). Copy the whole dist folder, that file included.",
  daftarRusak: "{daftar} cannot be read. Copy that file again from the dist folder.",
  cacat: {
    taksampai: "cannot be fetched ({sebab}).",
    status: "the server answers {status}. Copy this file to the server, or allow it to be read.",
    pindah: "redirected to {tujuan}. Serve the file at this very address, without a sign-in page; a redirect may keep the functions from loading.",
    jenisIsi: "Content-Type “{jenis}”, which should be “{seharusnya}”. Add that MIME type on the server.",
    isiBeda: "its content is not what was built. Copy it again; make sure that nothing on the network rewrites it.",
    cors: "no header Access-Control-Allow-Origin: *. Without it the LKJ functions do not load in Excel.",
    bingkai: "the server forbids frames ({kepala}). Excel for the web shows the pane in a frame; drop that header for this folder.",
    singgahan: "browsers keep it too long ({aturan}). Use Cache-Control: no-cache so that a new version is used at once.",
    tanpaSinggahan: "no Cache-Control header. Use no-cache so that a new version is used at once.",
    alamatManifes: "holds the address {asing}, while this folder is at {alamat}. Build again with BASE_URL={alamat}.",
    versiManifes: "has version {terpasang}, while the other files have {versi}. Copy the whole folder again.",
    alamatLuar: "loads {luar}, although this build is for a closed network.",
  },
} as const;
