package org.kirana.order.inbound;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The HTTP door of this service. */
@OpenAPIDefinition(info = @Info(title = "Kirana: orders", version = "1"))
@SecurityScheme(securitySchemeName = "admin-key", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class OrderApi extends Application {}
