package org.golrizan.standalone.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demonstration data.
 *
 * @param enabled whether it is loaded at all
 * @param scale more than 0, at most 2; 1 is the real size
 * @param seed another seed gives another history of the same shape
 * @param parallelism stories at work at the same time, 1 to 256
 */
@ConfigurationProperties("golrizan.demo")
record DemoProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("0.004") double scale,
    @DefaultValue("1404") long seed,
    @DefaultValue("16") int parallelism) {

  DemoProperties {
    if (!(scale > 0 && scale <= 2)) {
      throw new IllegalArgumentException("golrizan.demo.scale is more than 0 and at most 2");
    }
    if (parallelism < 1 || parallelism > 256) {
      throw new IllegalArgumentException("golrizan.demo.parallelism is from 1 to 256");
    }
  }
}
