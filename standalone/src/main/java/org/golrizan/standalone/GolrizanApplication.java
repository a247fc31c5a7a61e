package org.golrizan.standalone;

import org.golrizan.command.CommandSideConfiguration;
import org.golrizan.query.QuerySideConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Golrizan in one process. Boot's own authorization server is left out: it would make a key that nobody else knows. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(excludeName = {
    "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet"
        + ".OAuth2AuthorizationServerAutoConfiguration",
    "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet"
        + ".OAuth2AuthorizationServerJwtAutoConfiguration"})
@ComponentScan
@Import({CommandSideConfiguration.class, QuerySideConfiguration.class})
public class GolrizanApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(GolrizanApplication.class, arguments);
  }
}
