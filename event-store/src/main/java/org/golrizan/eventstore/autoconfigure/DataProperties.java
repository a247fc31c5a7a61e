package org.golrizan.eventstore.autoconfigure;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded stores keep their files.
 *
 * @param folder                is made if it is not there; one process at a time
 * @param maintenanceSocket     whether the running process serves status, verification and backup on a socket in the folder
 * @param maintenanceStallLimit how long a client of that socket may keep the process waiting before it is let go
 */
@ConfigurationProperties("golrizan.data")
public record DataProperties(
    @DefaultValue("./data") Path folder,
    @DefaultValue("true") boolean maintenanceSocket,
    @DefaultValue("30s") Duration maintenanceStallLimit) {}
