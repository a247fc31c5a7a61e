package org.golrizan.eventstore.autoconfigure;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded stores keep their files.
 *
 * @param folder is made if it is not there; one process at a time
 */
@ConfigurationProperties("golrizan.data")
public record DataProperties(@DefaultValue("./data") Path folder) {}
