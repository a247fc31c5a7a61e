package org.golrizan.eventstore.maintenance;

import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.CommitLog;

/** The two stores that belong together: a data folder's, or a database's. */
public record Home(CommitLog log, KeyedStore documents) {}
