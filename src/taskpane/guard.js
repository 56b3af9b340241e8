/* global document */
/* Runs in every web view, also in the Internet Explorer and old Edge ones of Excel 2016 and 2019: ES5 only.
   Where the pane cannot run, the page says so in one sentence instead of staying blank. */
(function () {
  var mampu = typeof Promise === "function" && typeof Object.hasOwn === "function";
  if (mampu) return;
  var wadah = document.getElementById("root");
  var kalimat = document.createElement("p");
  kalimat.className = "kabar";
  kalimat.setAttribute("role", "alert");
  kalimat.appendChild(
    document.createTextNode(
      "Panel LKJ memerlukan Excel 2021 atau yang lebih baru, Microsoft 365, atau Excel untuk web. Buku kerja ini tetap dapat dibuka dan angkanya tetap benar."
    )
  );
  while (wadah.firstChild) wadah.removeChild(wadah.firstChild);
  wadah.appendChild(kalimat);
})();
