package org.golrizan.benchmarks.reads;

import org.golrizan.benchmarks.stores.EngineStore;

/** A store that was filled, to be read through Axon's engine. */
record ReadContender(String name, EngineStore store) {}
