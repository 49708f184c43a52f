using System.Text.Json;
using EtomGen.Rules;

namespace EtomGen.Reporting.Json;

/// <summary>Makes an assessment from its JSON: reads the declaration in it, checks that by the rules, and what follows from it by comparing.</summary>
internal sealed class AssessmentJsonReader
{
    /// <summary>What only a row with a score has.</summary>
    private static readonly string[] OfScores = ["deviation", "evidence"];

    private readonly JsonPlaces _places;
    private readonly JsonPart _root;
    private readonly FrameworkSet _releases;

    /// <summary>The objects that declare something, in the order of the locations of findings; the first one declares the assessment itself.</summary>
    private readonly List<JsonAttribute> _attributes = [];

    public AssessmentJsonReader(string json, IReadOnlyList<FrameworkCatalog> releases)
    {
        _places = new JsonPlaces(json);
        _releases = new FrameworkSet(releases, [], FrameworkOrigin.Caller);
        _root = new JsonPart(JsonDocument.Parse(_places.Json).RootElement, "", _places);
    }

    public Assessment Read()
    {
        AssessmentDeclaration declaration = ReadDeclaration();
        Refuse(AssessmentRule.FindErrors(declaration, _releases));

        FrameworkCatalog framework = _releases.Catalogs.First(release => release.Release.ToString() == declaration.Release);
        DeclaredMapping[] mappings = [.. _root.Items("mappings", isOptional: true).Select(mapping => Mapping(mapping, framework.Release))];
        var lookup = new ProcessLookup(_releases, declaration.Release, ProcessLookup.OfMapping);
        Refuse(mappings.SelectMany(mapping => AssessmentMappings.ErrorsIn(mapping, lookup)));

        Assessment assessment = Assessment.From(declaration, framework);
        CheckDerived(assessment);
        return assessment.With(AssessmentMappings.Create(assessment, mappings));
    }

    /// <summary>Reads the declaration, whether it is valid or not.</summary>
    public AssessmentDeclaration ReadDeclaration()
    {
        CheckVersion();
        _root.Object(
            "$schema", "formatVersion", "generator", "company", "product", "productVersion", "kind", "frameworxVersion", "frameworkRelease", "completedOn",
            "reportUrl", "coverage", "scope", "modules",
            "mappings", "unresolved", "goals");
        Add(DeclarationPart.Assessment, _root.Require("company", "product"));
        foreach (JsonPart group in _root.Items("scope"))
        {
            foreach (JsonPart row in group.Object("identifier", "name", "level", "coverage", "processes").Items("processes"))
            {
                AddRow(row.Object("identifier", "name", "level", "submitted", "score", "result", "comment", "deviation", "evidence", "movedFrom"));
            }
        }

        foreach (JsonPart module in _root.Items("modules", isOptional: true))
        {
            Add(DeclarationPart.Module, module.Object("name", "note", "supports"));
        }

        foreach (JsonPart row in _root.Items("unresolved", isOptional: true))
        {
            Add(DeclarationPart.Unresolved, row.Object("release", "identifier", "name", "score", "comment", "deviation", "evidence", "module", "reason", "movedFrom"));
        }

        foreach (JsonPart goal in _root.Items("goals", isOptional: true))
        {
            Add(DeclarationPart.Goal, goal.Object("process", "minimumScore", "minimumCoverage", "met", "coverage", "below"));
        }

        return DeclarationReader.Read("The assessment", _attributes)!;
    }

    private void CheckVersion()
    {
        _root.Expect(JsonValueKind.Object, "An assessment, which is an object,");
        if (_root.OptionalNumber("formatVersion") is not AssessmentJson.FormatVersion)
        {
            throw (_root.Property("formatVersion") ?? _root).Error($"An assessment of formatVersion {AssessmentJson.FormatVersion} is expected");
        }
    }

    private void AddRow(JsonPart row)
    {
        bool isSubmitted = row.Property("score") is not null;
        if (!isSubmitted && Array.Find(OfScores, name => row.Property(name) is not null) is { } name)
        {
            throw row.Property(name)!.Value.Error($"Only a scored process has {name}: give it a score, or write a comment instead");
        }

        Add(isSubmitted ? DeclarationPart.Score : DeclarationPart.NotSubmitted, row);
    }

    private DeclaredMapping Mapping(JsonPart mapping, ReleaseNumber release)
    {
        mapping.Object("process", "kind", "element", "note", "automation");
        MappingKind kind = mapping.Word<MappingKind>("kind");
        if (kind == MappingKind.Module)
        {
            throw (mapping.Property("kind") ?? mapping).Error("What bears the mapping is an assembly, a type or a method; what a module supports is in modules");
        }

        Add(DeclarationPart.Mapping, mapping, release.ToString());
        return DeclarationReader.ReadMapping(kind, mapping.Text("element"), _attributes[^1], _attributes.Count - 1);
    }

    private void Add(DeclarationPart part, JsonPart json, string? release = null) => _attributes.Add(new JsonAttribute(part, json, release));

    private void Refuse(IEnumerable<Finding> findings)
    {
        Finding[] errors = [.. findings.Where(finding => finding.Rule.IsError)];
        if (errors.Length > 0)
        {
            throw new InvalidAssessmentException("The assessment", errors, finding => _places.Of(PathOf(finding.Location)));
        }
    }

    private string PathOf(DeclarationLocation location) => _attributes[location.Attribute == DeclarationLocation.AssessmentAttribute ? 0 : location.Attribute].PathOf(location);

    /// <summary>
    /// Compares what the file says beyond the declaration, which follows from it and the release. Where that differs, the file
    /// was written with other framework data or changed by hand, and it may be about another process altogether.
    /// </summary>
    private void CheckDerived(Assessment assessment)
    {
        string reason = $"by release {assessment.Framework.Release} of this catalog";
        CheckCoverage(_root, assessment.Coverage, reason);
        foreach ((JsonPart part, ConformanceGoal goal) in _root.Items("goals", isOptional: true).Zip(assessment.Goals))
        {
            part.Agree("met", goal.IsMet, "by the rows");
            CheckCoverage(part, goal.Coverage, reason);
            if (part.Property("below") is not null)
            {
                CheckBelow(part, goal);
            }
        }

        foreach (JsonPart part in _root.Items("scope"))
        {
            string identifier = part.Text("identifier");
            AssessedGroup group = assessment.Scope.FirstOrDefault(group => group.Process.Identifier.Value == identifier)
                ?? throw part.Error($"No row of the assessment belongs to {Excerpt.Of(identifier)}: leave it out, or add its rows");
            CheckProcess(part, group.Process, assessment.Framework, reason);
            CheckCoverage(part, group.Coverage, reason);
            foreach (JsonPart row in part.Items("processes"))
            {
                string rowIdentifier = row.Text("identifier");
                AssessedProcess process = group.Processes.FirstOrDefault(process => process.Process.Identifier.Value == rowIdentifier)
                    ?? throw row.Error($"{rowIdentifier} is not a part of {group.Process}: move it to the process that it is part of");
                CheckProcess(row, process.Process, assessment.Framework, reason);
                row.Agree("submitted", process.IsSubmitted, "by its score");
                row.Agree("result", process.Result, "by its score");
            }
        }
    }

    private static void CheckBelow(JsonPart part, ConformanceGoal goal)
    {
        string[] stated = [.. part.Items("below").Select(identifier => identifier.AsText())], expected = [.. goal.Below.Select(row => row.Process.Identifier.Value)];
        if (!stated.SequenceEqual(expected))
        {
            string below = expected.Length == 0 ? "nothing is" : $"these are: {Excerpt.Of(string.Join(", ", expected))}";
            throw part.Property("below")!.Value.Error($"These are not the processes below the goal; by the rows {below}: write that, or leave below out");
        }
    }

    private static void CheckProcess(JsonPart part, FrameworkProcess process, FrameworkCatalog framework, string reason)
    {
        part.Agree("level", process.Level, reason);

        // An unlisted process has no name but a stand-in for it, on the side of the file as on ours.
        if (framework.Find(process.Identifier) == process && part.OptionalText("name") != FrameworkCatalog.NameOfUnlisted(process.Identifier))
        {
            part.Agree("name", process.Name, reason);
        }
    }

    private static void CheckCoverage(JsonPart part, Coverage expected, string reason)
    {
        if (part.Property("coverage")?.Object("submitted", "contained", "exact") is { } coverage)
        {
            coverage.Agree("submitted", expected.Submitted, reason);
            coverage.Agree("contained", expected.Contained, reason);
            coverage.Agree("exact", expected.IsExact, reason);
        }
    }
}
