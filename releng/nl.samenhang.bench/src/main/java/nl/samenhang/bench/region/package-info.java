/** Makes regions of any size, as sound and as credible as one that people wrote, to measure speed and to test with. */
package nl.samenhang.bench.region;
