package org.kirana.catalog.store;

import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Optional;

/** Tells the browser that the pages run their own scripts only and talk to nobody else. */
@jakarta.ws.rs.ext.Provider
@ForShoppers
public class SafeHeaders implements ContainerResponseFilter {

  private final Provider<StoreConfig> config;
  private final Assets assets;

  /** Filters are made before the configuration is read. */
  SafeHeaders(Provider<StoreConfig> config, Assets assets) {
    this.config = config;
    this.assets = assets;
  }

  private String contentSecurityPolicy(StoreConfig config) {
    return "default-src 'none'; script-src 'self'; img-src 'self'; style-src '"
        + assets.styleHash()
        + "'; form-action 'self'; base-uri 'none'; connect-src 'self'"
        + set(config.gatewayUrl()).map(url -> " " + origin(url)).orElse("")
        + "; frame-ancestors "
        + set(config.framedBy()).orElse("'none'");
  }

  static Optional<String> set(Optional<String> configured) {
    return configured.filter(value -> !value.isBlank());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle("Content-Security-Policy", contentSecurityPolicy(config.get()));
    headers.putSingle("Referrer-Policy", "no-referrer");
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle("Permissions-Policy", "geolocation=(self), camera=(), microphone=()");
  }

  private static String origin(String url) {
    URI uri = URI.create(url);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
