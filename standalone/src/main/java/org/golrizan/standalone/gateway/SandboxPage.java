package org.golrizan.standalone.gateway;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a benefactor is sent to pay: nothing is taken, whatever is chosen. */
@Controller
@RequestMapping("/sandbox-gateway")
@ConditionalOnProperty("golrizan.identity.development-issuer")
class SandboxPage {

  private static final String PAGE = "sandbox-gateway";

  private final SandboxGateway gateway;

  SandboxPage(SandboxGateway gateway) {
    this.gateway = gateway;
  }

  @GetMapping("/pay")
  String ask(@RequestParam UUID intent, @RequestParam long amount, Model model) {
    model.addAttribute("intent", intent).addAttribute("amount", amount).addAttribute("status", 0);
    return PAGE;
  }

  @PostMapping("/pay")
  String answer(@RequestParam UUID intent, @RequestParam long amount, @RequestParam boolean pay, Model model) {
    int status = pay ? gateway.taken(intent, amount) : gateway.notTaken(intent);
    model.addAttribute("intent", intent).addAttribute("amount", amount).addAttribute("status", status).addAttribute("paid", pay);
    return PAGE;
  }
}
