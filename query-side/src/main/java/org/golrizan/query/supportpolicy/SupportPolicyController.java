package org.golrizan.query.supportpolicy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.query.access.Places;
import org.golrizan.query.access.ViewApi;
import org.golrizan.query.access.ViewApis;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The policy of family support, for all staff. */
@RestController
@RequestMapping("/api/v1/support-policy")
@Tag(name = "support-policy")
@Requires(Permission.READ_SUPPORT_POLICY)
class SupportPolicyController {

  private final ViewApi<SupportPolicy> policy;

  SupportPolicyController(ViewApis apis, SupportPolicyView view) {
    this.policy = apis.of(view, "support-policy", Places.OPEN);
  }

  @GetMapping
  @Operation(operationId = "getSupportPolicy",
      summary = "The policy of family support with all its versions; 404 before the first is adopted")
  ResponseEntity<SupportPolicy> policy(Actor actor, AtLeast atLeast) {
    return policy.detail(actor, SupportPolicyView.ID, atLeast);
  }
}
