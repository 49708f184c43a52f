using System.Globalization;
using System.Text.Json;
using Asteros;
using CsCheck;
using Json.Schema;

namespace EtomGen.Reporting.Tests;

public class AssessmentJsonTests
{
    private static readonly FrameworkCatalog[] Releases = [Etom.V12.Catalog.Instance, Etom.V16.Catalog.Instance];

    private static readonly JsonSchema Schema = JsonSchema.FromText(
        File.ReadAllText(Path.Combine(Repository.Root, "src", "EtomGen.Reporting", "Json", "assessment-1.schema.json")));

    private static readonly string Sample = AssessmentJson.Write(AsterosBusinessContact.Assessment);

    [Fact]
    public void The_sample_comes_back_as_it_was() => AssertComesBack(AsterosBusinessContact.Assessment);

    [Fact]
    public void Hostile_texts_come_back_as_they_were() => AssertComesBack(Hostile.Mapped);

    [Fact]
    public void Any_assessment_comes_back_as_it_was_and_keeps_the_schema() => Law.Holds(Drawn.Assessments, 100, assessment =>
    {
        AssertComesBack(assessment);
        AssertKeepsSchema(AssessmentJson.Write(assessment));
    });

    [Fact]
    public void The_sample_and_hostile_texts_keep_the_schema()
    {
        AssertKeepsSchema(Sample);
        AssertKeepsSchema(AssessmentJson.Write(Hostile.Mapped));
    }

    [Theory]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 2")]
    [InlineData("\"frameworkRelease\": \"12.0\"", "\"frameworkRelease\": \"12\"")]
    [InlineData("\"submitted\": false,", "\"submitted\": false, \"score\": 0,")]
    [InlineData("\"result\": \"Fully Conformant\"", "\"outcome\": \"Fully Conformant\"")]
    [InlineData("\"completedOn\": \"2013-05\"", "\"completedOn\": \"May 2013\"")]
    public void The_schema_refuses_what_is_no_assessment(string part, string other) =>
        Assert.False(Validate(Replaced(part, other)).IsValid);

    [Fact]
    public void What_follows_from_the_rest_may_be_left_out()
    {
        string json = """
            {
              "formatVersion": 1,
              "company": "Asteros Labs",
              "product": "Asteros Business Contact.Telecom",
              "frameworkRelease": "12.0",
              "scope": [{ "identifier": "1.1.1.3", "processes": [{ "identifier": "1.1.1.3.2", "score": 5 }, { "identifier": "1.1.1.3.1" }] }]
            }
            """;

        Assessment assessment = AssessmentJson.Read(json, Releases);

        Assert.Equal(
            ["1.1.1.3.1 Issue & Distribute Marketing Collaterals: Not submitted", "1.1.1.3.2 Track Leads: Fully Conformant"],
            assessment.Processes.Select(row => row.ToString()));
        Assert.Equal("12.0", assessment.FrameworxVersion);
    }

    [Theory]
    [InlineData("\"company\"", "company", "(4,3): This is not JSON: 'c' is an invalid start of a property name")]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 2", "(3,20): formatVersion: An assessment of formatVersion 1 is expected")]
    [InlineData("\"formatVersion\": 1,", "", "(1,1): An assessment of formatVersion 1 is expected")]
    [InlineData("\"company\": \"Asteros Labs\"", "\"company\": 5", "(4,14): company: A text is expected here, and not 5")]
    [InlineData("\"company\": \"Asteros Labs\",", "", "(1,1): The property company is missing")]
    [InlineData("\"company\": \"Asteros Labs\"", "\"company\": \"\\uD800\"", "(4,14): company: This is not text: it has half of a surrogate pair")]
    [InlineData("\"company\"", "\"product\": \"x\", \"company\"", "(5,14): product: This property is here for the second time: keep one of the two")]
    [InlineData("\"kind\": \"product\"", "\"kind\": \"service\"", "(7,11): kind: 'service' is unknown: write product, solution, implementation")]
    [InlineData("\"score\": 4.8", "\"score\": \"4.8\"", "scope[2].processes[5].score: A number is expected here, and not '4.8'")]
    [InlineData(
        "\"score\": 4.8",
        "\"points\": 4.8",
        "scope[2].processes[5].points: There is no such property; the known ones here are identifier, name, level, submitted, score, result, "
            + "comment, deviation, evidence, movedFrom")]
    [InlineData(
        "\"name\": \"Manage Prospect\"",
        "\"name\": \"Manage Prospects\"",
        "scope[2].processes[0].name: This is 'Manage Prospects', but by release 12.0 of this catalog it is 'Manage Prospect': write that, or leave name out")]
    [InlineData(
        "\"contained\": 34",
        "\"contained\": 35",
        "(13,18): coverage.contained: This is 35, but by release 12.0 of this catalog it is 34: write that, or leave contained out")]
    [InlineData(
        "\"score\": 4.8",
        "\"score\": 5",
        "scope[2].processes[5].result: This is 'Partially Conformant', but by its score it is 'Fully Conformant': write that, or leave result out")]
    [InlineData(
        "\"submitted\": false,",
        "\"submitted\": false, \"deviation\": \"x\",",
        "scope[0].processes[3].deviation: Only a scored process has deviation: give it a score, or write a comment instead")]
    [InlineData(
        "\"submitted\": false,",
        "\"submitted\": false, \"evidence\": [\"x\"],",
        "scope[0].processes[3].evidence: Only a scored process has evidence: give it a score, or write a comment instead")]
    [InlineData("\"score\": 4.8", "\"score\": 4.8, \"evidence\": \"x\"", "scope[2].processes[5].evidence: An array is expected here, and not 'x'")]
    [InlineData(
        "\"mappings\": []",
        "\"mappings\": [{ \"process\": \"1.1.1.4\", \"kind\": \"module\", \"element\": \"x\" }]",
        "mappings[0].kind: What bears the mapping is an assembly, a type or a method; what a module supports is in modules")]
    public void What_is_no_assessment_is_refused_where_it_stands(string part, string other, string message)
    {
        FormatException error = Assert.Throws<FormatException>(() => AssessmentJson.Read(Replaced(part, other), Releases));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Matches(@"^\(\d+,\d+\): ", error.Message);
    }

    [Theory]
    [InlineData(
        "\"score\": 4.8",
        "\"score\": 5.8",
        "scope[2].processes[5].score: ETOM2006: Score 5.8 is outside the scale of release 12.0, which runs from 0.1 to 5; the nearest score is 5")]
    [InlineData(
        "\"score\": 4.8",
        "\"score\": 4.8, \"evidence\": [\"Test report 7\", \"ftp://example.org\"]",
        "scope[2].processes[5].evidence[1]: ETOM2012: 'ftp://example.org' is not an absolute http or https address of evidence")]
    [InlineData("\"identifier\": \"1.1.1.4.6\"", "\"identifier\": \"1.1.1.4.5\"", "scope[2].processes[5].identifier: ETOM2008: ")]
    [InlineData(
        "\"identifier\": \"1.1.1.5.6\"",
        "\"identifier\": \"1.3.3.5\"",
        "scope[3].processes[4].identifier: ETOM2003: 1.3.3.5 Issue Customer Orders is a process of release 16.0")]
    [InlineData("\"frameworkRelease\": \"12.0\"", "\"frameworkRelease\": \"13.0\"", "(9,23): frameworkRelease: ETOM2013: ")]
    [InlineData("\"company\": \"Asteros Labs\"", "\"company\": \" \"", "(4,14): company: ETOM2012: The assessment does not name the company whose product is assessed")]
    [InlineData(
        "\"completedOn\": \"2013-05\"",
        "\"completedOn\": \"2013-05\", \"reportUrl\": \"javascript:alert(1)\"",
        "(10,42): reportUrl: ETOM2012: 'javascript:alert(1)' is not an absolute http or https address of a report")]
    [InlineData("\"1.1.1.6\"\n      ]", "\"1.1.1.6.9\"\n      ]", "modules[0].supports[1]: ETOM2001: Release 12.0 has no process 1.1.1.6.9")]
    [InlineData(
        "\"mappings\": []",
        "\"mappings\": [{ \"process\": \"1.1.1.4.77\", \"kind\": \"type\", \"element\": \"x\" }]",
        "mappings[0].process: ETOM2001: Release 12.0 has no process 1.1.1.4.77")]
    public void What_breaks_a_rule_is_refused_where_it_stands(string part, string other, string message)
    {
        InvalidAssessmentException error = Assert.Throws<InvalidAssessmentException>(() => AssessmentJson.Read(Replaced(part, other), Releases));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_process_under_the_wrong_level_2_process_is_refused()
    {
        string json = Sample.Replace("\"identifier\": \"1.1.1.4\"", "\"identifier\": \"1.1.1.5\"", StringComparison.Ordinal);

        FormatException error = Assert.Throws<FormatException>(() => AssessmentJson.Read(json, Releases));

        Assert.Contains("scope[2].name: This is 'Selling', but by release 12.0 of this catalog it is 'Order Handling'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_the_two_documented_exceptions_is_thrown_whatever_is_damaged()
    {
        Gen<(int, string)> damage = Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.OneOf("", "\"", "{", "}", "[", "]", ",", ":", "null", "-1", "1e999", "\\uDC00", "\0", "true"));
        Law.Holds(damage, 500, (place, text) =>
        {
            try
            {
                AssessmentJson.Read(Sample.Remove(place, Math.Min(text.Length, Sample.Length - place)).Insert(place, text), Releases);
            }
            catch (Exception error) when (error is FormatException or InvalidAssessmentException)
            {
            }
        });
    }

    [Fact]
    public void Json_holds_every_text_as_it_was_declared()
    {
        using JsonDocument json = JsonDocument.Parse(AssessmentJson.Write(Hostile.Mapped));
        JsonElement row = json.RootElement.GetProperty("scope")[1].GetProperty("processes")[0];

        Assert.Equal("=HYPERLINK(\"https://example.org\")", json.RootElement.GetProperty("company").GetString());
        Assert.Equal(Hostile.Text, json.RootElement.GetProperty("productVersion").GetString());
        Assert.Equal("=1+1,\"quoted\"\r\nsecond line", row.GetProperty("deviation").GetString());
        Assert.Equal("@SUM(A1) \u2028 & <b>", row.GetProperty("comment").GetString());
        Assert.Equal(Hostile.Text, json.RootElement.GetProperty("mappings")[1].GetProperty("note").GetString());
    }

    [Fact]
    public void Json_shows_what_would_reorder_its_text_as_escapes() => Assert.DoesNotContain(AssessmentJson.Write(Hostile.Mapped), c => c is '\u202E' or '\u2066' or '\0');

    [Fact]
    public void Json_gives_no_score_to_a_process_that_was_not_submitted()
    {
        using JsonDocument json = JsonDocument.Parse(AssessmentJson.Write(Hostile.Mapped));
        JsonElement row = json.RootElement.GetProperty("scope")[1].GetProperty("processes")[1];

        Assert.False(row.GetProperty("submitted").GetBoolean());
        Assert.False(row.TryGetProperty("score", out _));
        Assert.Equal("Not submitted", row.GetProperty("result").GetString());
    }

    private static string Replaced(string part, string other)
    {
        int place = Sample.IndexOf(part, StringComparison.Ordinal);
        Assert.True(place >= 0, $"The sample has no {part}.");
        return Sample.Remove(place, part.Length).Insert(place, other);
    }

    private static void AssertComesBack(Assessment assessment)
    {
        string json = AssessmentJson.Write(assessment);
        Assessment read = AssessmentJson.Read(json, Releases);

        Assert.Equal(json, AssessmentJson.Write(read));
        Assert.Equal(Facts(assessment), Facts(read));
        Assert.Equal(AssessmentMarkdown.Write(assessment), AssessmentMarkdown.Write(read));
    }

    /// <summary>Everything that an assessment says, found by reflection so that nothing is forgotten.</summary>
    private static IEnumerable<string> Facts(Assessment assessment)
    {
        IEnumerable<object> parts =
            [assessment, .. assessment.Scope, .. assessment.Processes, .. assessment.Modules, .. assessment.Mappings.All, .. assessment.Mappings.Unsupported];
        return
            from part in parts
            from property in part.GetType().GetProperties()
            let value = property.GetValue(part)
            let said = value switch
            {
                IEnumerable<FrameworkProcess> processes => string.Join(", ", processes),
                IEnumerable<ScoreEvidence> evidence => string.Join(", ", evidence.Select(piece => $"{piece.Text} {piece.Address}")),
                _ => value,
            }
            select string.Create(CultureInfo.InvariantCulture, $"{part}: {property.Name} = {said}");
    }

    private static void AssertKeepsSchema(string json)
    {
        EvaluationResults results = Validate(json);
        Assert.True(results.IsValid, JsonSerializer.Serialize(results));
    }

    private static EvaluationResults Validate(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
    }
}
