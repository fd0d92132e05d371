package com.example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.Brief;
import org.communique.jackson.CommuniqueJson;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Serves a brief and takes briefs; then calls itself, to show what it answers. */
@SpringBootApplication
@RestController
public class Server {

  private static Brief brief;

  @GetMapping("/brief")
  Brief brief() {
    return brief;
  }

  @PostMapping("/briefs")
  String take(@RequestBody Brief taken) {
    return "took " + taken.statements().size() + " statements";
  }

  @PostMapping("/deliveries")
  String take(@RequestBody Delivery delivery) {
    return delivery.desk() + " sent " + delivery.briefs().size() + " briefs";
  }

  /** An envelope of the application's own, with briefs in it. */
  record Delivery(String desk, List<Brief> briefs) {}

  public static void main(String[] arguments) throws Exception {
    String json = Files.readString(Path.of(arguments[0]));
    brief = CommuniqueJson.read(json);
    try (ConfigurableApplicationContext context =
        SpringApplication.run(Server.class, "--server.port=0", "--spring.main.banner-mode=off")) {
      URI server = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/");
      HttpResponse<String> got = call(HttpRequest.newBuilder(server.resolve("brief")).GET());
      expect(got.statusCode() == 200 && CommuniqueJson.read(got.body()).equals(brief), got);
      HttpResponse<String> taken = post(server.resolve("briefs"), json);
      expect(taken.body().equals("took " + brief.statements().size() + " statements"), taken);
      HttpResponse<String> delivered = post(server.resolve("deliveries"), delivery(json, json));
      expect(delivered.body().equals("seoul sent 2 briefs"), delivered);
      String broken = json.replaceFirst("\"speakers\"", "\"speakrs\"");
      refuses(post(server.resolve("briefs"), broken), "/statements/0/speakrs");
      refuses(post(server.resolve("deliveries"), delivery(json, broken)), "/briefs/1/statements/0/speakrs");
    }
  }

  private static String delivery(String first, String second) {
    return "{\"desk\": \"seoul\", \"briefs\": [" + first + ", " + second + "]}";
  }

  /** The answer is a problem detail (RFC 9457) that says which member is wrong, from the beginning of the body. */
  private static void refuses(HttpResponse<String> answer, String pointer) {
    System.out.println(answer.statusCode() + " " + answer.body());
    expect(answer.statusCode() == 400, answer);
    expect(answer.headers().firstValue("Content-Type").orElse("").equals("application/problem+json"), answer);
    expect(answer.body().contains("\"code\":\"unknown-member\""), answer);
    expect(answer.body().contains("\"pointer\":\"" + pointer + "\""), answer);
    expect(answer.body().contains("did you mean 'speakers'?"), answer);
  }

  private static HttpResponse<String> post(URI address, String json) throws Exception {
    return call(
        HttpRequest.newBuilder(address).header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private static HttpResponse<String> call(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static void expect(boolean condition, HttpResponse<String> answer) {
    if (!condition) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
  }
}
