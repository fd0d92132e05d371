package com.example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.Brief;
import org.communique.jackson.CommuniqueJson;
import org.communique.json.brief.BriefSchema;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Publishes the description of its own API; then checks what the description says of briefs, and that briefs pass. */
@SpringBootApplication
@RestController
public class Api {

  private static final String BRIEF = "#/components/schemas/brief";

  /** An envelope of the application's own, with briefs in it. */
  record Delivery(String desk, List<Brief> briefs) {}

  @PostMapping("/briefs")
  Brief echo(@RequestBody Brief brief) {
    return brief;
  }

  @PostMapping("/deliveries")
  String take(@RequestBody Delivery delivery) {
    return delivery.desk();
  }

  public static void main(String[] arguments) throws Exception {
    try (ConfigurableApplicationContext context =
        SpringApplication.run(Api.class, "--server.port=0", "--spring.main.banner-mode=off")) {
      URI server = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/");
      check(JsonMapper.shared().readTree(call(HttpRequest.newBuilder(server.resolve("v3/api-docs"))).body()));
      String json = Files.readString(Path.of(arguments[0]));
      expect(CommuniqueJson.read(json), CommuniqueJson.read(post(server, json).body()), "echo");
      expect(400, post(server, json.replaceFirst("\"speakers\"", "\"speakrs\"")).statusCode(), "broken");
    }
  }

  private static HttpResponse<String> post(URI server, String json) throws Exception {
    return call(
        HttpRequest.newBuilder(server.resolve("briefs")).header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private static HttpResponse<String> call(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static void check(JsonNode api) {
    expect(BRIEF, api.at("/paths/~1briefs/post/requestBody/content/application~1json/schema/$ref").asString(), "body");
    expect(BRIEF, api.at("/paths/~1briefs/post/responses/200/content/*~1*/schema/$ref").asString(), "answer");
    expect(BRIEF, api.at("/components/schemas/Delivery/properties/briefs/items/$ref").asString(), "envelope");
    String schema = BriefSchema.text().replace("#/$defs/", "#/components/schemas/");
    JsonNode definitions = JsonMapper.shared().readTree(schema).get("$defs");
    for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
      JsonNode published = api.path("components").path("schemas").path(definition.getKey());
      expect(unordered(definition.getValue()), unordered(published), definition.getKey());
    }
    System.out.println(
        "OpenAPI " + api.path("openapi").asString() + " with " + definitions.size() + " definitions; a brief requires "
            + api.at("/components/schemas/brief/required"));
  }

  /** The members as a map and the elements as a set: springdoc changes the order, which means nothing in a schema. */
  private static Object unordered(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().map(Api::unordered).collect(Collectors.toSet());
    }
    return node.isObject()
        ? node.propertyStream().collect(Collectors.toMap(Map.Entry::getKey, member -> unordered(member.getValue())))
        : node;
  }

  private static void expect(Object expected, Object found, String what) {
    if (!expected.equals(found)) {
      throw new AssertionError(what + "\nexpected " + expected + "\nfound    " + found);
    }
  }
}
