package org.golrizan.query;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Everything of this side, for its own process and for both sides in one, where the other side has classes of the same names. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    excludeFilters = @Filter(SpringBootConfiguration.class),
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class QuerySideConfiguration {}
