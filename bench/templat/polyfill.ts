/** The polyfills that Microsoft's template loads before its own script, at the versions of its lock (August 2026). */
import "core-js/stable";
import "regenerator-runtime/runtime";
