package nl.samenhang.diagram.internal.page;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import nl.samenhang.analysis.PrintableText;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.diagram.Diagram.Item;

/** What the script of the page knows of the drawing. */
final class PageData {

    private PageData() {}

    /**
     * The data as JSON that can stand inside a script element: Gson writes {@code <} and its like as escapes.
     *
     * @param diagram the drawing
     * @param issues the titles of the issues by their qualified names
     * @return the JSON
     */
    static String json(Diagram diagram, Map<String, String> issues) {
        JsonArray items = new JsonArray();
        diagram.items().forEach(item -> items.add(of(item)));
        JsonArray choices = new JsonArray();
        issues.forEach((name, title) -> choices.add(issue(name, title)));
        JsonObject data = new JsonObject();
        data.add("items", items);
        data.add("issues", choices);
        return new Gson().toJson(data);
    }

    private static JsonObject of(Item item) {
        JsonObject data = new JsonObject();
        data.addProperty("id", item.id());
        data.addProperty("element", item.element());
        data.addProperty("kind", PrintableText.of(item.kind()));
        data.addProperty("title", PrintableText.of(item.title()));
        data.add("details", texts(item.details()));
        data.add("findings", texts(item.findings()));
        data.add("issues", texts(item.issues()));
        return data;
    }

    private static JsonObject issue(String name, String title) {
        JsonObject issue = new JsonObject();
        issue.addProperty("name", name);
        issue.addProperty("title", PrintableText.of(title));
        return issue;
    }

    private static JsonArray texts(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(text -> array.add(PrintableText.of(text)));
        return array;
    }
}
