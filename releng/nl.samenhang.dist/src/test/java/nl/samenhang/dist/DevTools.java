package nl.samenhang.dist;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** The Chrome DevTools Protocol over one connection: commands with their answers, and events. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
    private final List<Expected> expected = new CopyOnWriteArrayList<>();
    private final StringBuilder message = new StringBuilder();
    private WebSocket socket;

    private record Expected(Predicate<JsonObject> event, CompletableFuture<JsonObject> come) {}

    private DevTools() {}

    static DevTools connect(URI address) throws Exception {
        DevTools tools = new DevTools();
        tools.socket = within(tools.client.newWebSocketBuilder().buildAsync(address, tools));
        return tools;
    }

    /**
     * Sends a command and waits for its answer.
     *
     * @param session the tab it is for, or null for the browser
     * @param method such as {@code Page.navigate}
     * @param params the parameters
     * @return the result
     * @throws AssertionError if the browser refuses the command
     */
    JsonObject send(String session, String method, JsonObject params) throws Exception {
        int id = lastId.incrementAndGet();
        JsonObject command = new JsonObject();
        command.addProperty("id", id);
        command.addProperty("method", method);
        command.add("params", params);
        if (session != null) {
            command.addProperty("sessionId", session);
        }
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        answers.put(id, answer);
        within(socket.sendText(command.toString(), true));
        JsonObject answered = within(answer);
        if (answered.has("error")) {
            throw new AssertionError(method + ": " + answered.get("error"));
        }
        return answered.getAsJsonObject("result");
    }

    /** The next event of a tab with this name; ask for it before the command that brings it about. */
    CompletableFuture<JsonObject> next(String session, String method) {
        CompletableFuture<JsonObject> come = new CompletableFuture<>();
        expected.add(new Expected(event -> is(event, "sessionId", session) && is(event, "method", method), come));
        return come;
    }

    private static boolean is(JsonObject event, String name, String value) {
        return event.has(name) && event.get(name).getAsString().equals(value);
    }

    static <T> T within(CompletableFuture<T> future) throws Exception {
        return future.get(Chromium.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            JsonElement whole = JsonParser.parseString(message.toString());
            message.setLength(0);
            take(whole.getAsJsonObject());
        }
        from.request(1);
        return null;
    }

    private void take(JsonObject taken) {
        if (taken.has("id")) {
            answers.remove(taken.get("id").getAsInt()).complete(taken);
            return;
        }
        for (Expected one : expected) {
            if (one.event().test(taken)) {
                expected.remove(one);
                one.come().complete(taken);
            }
        }
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        answers.values().forEach(answer -> answer.completeExceptionally(error));
        expected.forEach(one -> one.come().completeExceptionally(error));
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        onError(from, new IllegalStateException("The browser closed the connection: " + code + " " + reason));
        return null;
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }
}
