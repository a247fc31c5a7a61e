package org.golrizan.query.view;

import com.mongodb.client.MongoDatabase;
import org.golrizan.eventstore.personal.ValueSeal;

/**
 * Where the views are kept: documents that can be thrown away and folded anew from the log. A bean of this type says which
 * database that is; without one it is {@code golrizan.read-models.uri}.
 *
 * @param seal for the personal values in the documents
 */
public record ReadModels(MongoDatabase database, ValueSeal seal) {}
