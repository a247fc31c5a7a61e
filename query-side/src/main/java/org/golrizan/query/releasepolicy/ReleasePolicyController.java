package org.golrizan.query.releasepolicy;

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

/** The release policy, for all staff. */
@RestController
@RequestMapping("/api/v1/release-policy")
@Tag(name = "release-policy")
@Requires(Permission.READ_RELEASE_POLICY)
class ReleasePolicyController {

  private final ViewApi<ReleasePolicy> policy;

  ReleasePolicyController(ViewApis apis, ReleasePolicyView view) {
    this.policy = apis.of(view, "release-policy", Places.OPEN);
  }

  @GetMapping
  @Operation(operationId = "getReleasePolicy",
      summary = "The eligibility policy with all its versions; 404 before the first is adopted")
  ResponseEntity<ReleasePolicy> policy(Actor actor, AtLeast atLeast) {
    return policy.detail(actor, ReleasePolicyView.ID, atLeast);
  }
}
