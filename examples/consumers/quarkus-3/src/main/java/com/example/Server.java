package com.example;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.Brief;
import org.communique.jackson2.CommuniqueJson;

/** Starts the server; then calls it, to show what it answers. */
@QuarkusMain
public class Server implements QuarkusApplication {

  @Inject
  HttpServer http;

  @Override
  public int run(String... arguments) throws Exception {
    String json = Files.readString(Path.of(arguments[0]));
    Brief brief = CommuniqueJson.read(json);
    Briefs.brief = brief;
    URI server = http.getLocalBaseUri();
    HttpResponse<String> got = call(HttpRequest.newBuilder(server.resolve("/brief")).GET());
    expect(got.statusCode() == 200 && CommuniqueJson.read(got.body()).equals(brief), got);
    HttpResponse<String> taken = post(server.resolve("/briefs"), json);
    expect(taken.body().equals("took " + brief.statements().size() + " statements"), taken);
    HttpResponse<String> delivered = post(server.resolve("/deliveries"), delivery(json, json));
    expect(delivered.body().equals("seoul sent 2 briefs"), delivered);
    String broken = json.replaceFirst("\"speakers\"", "\"speakrs\"");
    refuses(post(server.resolve("/briefs"), broken), "/statements/0/speakrs");
    refuses(post(server.resolve("/deliveries"), delivery(json, broken)), "/briefs/1/statements/0/speakrs");
    return 0;
  }

  private static String delivery(String first, String second) {
    return "{\"desk\": \"seoul\", \"briefs\": [" + first + ", " + second + "]}";
  }

  /** The answer is a problem detail (RFC 9457) that says which member is wrong, from the beginning of the body. */
  private static void refuses(HttpResponse<String> answer, String pointer) {
    System.out.println(answer.statusCode() + " " + answer.body());
    expect(answer.statusCode() == 400, answer);
    expect(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"), answer);
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
