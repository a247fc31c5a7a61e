package org.golrizan.standalone.identity;

import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The issuer's login page; posting to it is the matter of the security chain. */
@Controller
@ConditionalOnProperty("golrizan.identity.development-issuer")
class LoginPage {

  @GetMapping("/login")
  String login(Model model, @RequestParam Optional<String> error) {
    model.addAttribute("logins", DemonstrationLogin.values());
    model.addAttribute("refused", error.isPresent());
    return "development-login";
  }
}
