using System.Text.Json;
using EtomGen.Rules;

namespace EtomGen.Reporting.Json;

/// <summary>Makes an assessment from its JSON: reads the declaration in it, checks that by the rules, and what follows from it by comparing.</summary>
internal sealed class AssessmentJsonReader
{
    private readonly JsonPlaces _places;
    private readonly JsonPart _root;
    private readonly FrameworkSet _releases;

    /// <summary>The parts that declare something, by the number that findings know them by.</summary>
    private readonly List<JsonPart> _parts = [];

    public AssessmentJsonReader(string json, IReadOnlyList<FrameworkCatalog> releases)
    {
        _places = new JsonPlaces(json);
        _releases = new FrameworkSet(releases, []);
        _root = new JsonPart(JsonDocument.Parse(_places.Json).RootElement, "", _places);
    }

    public Assessment Read()
    {
        CheckVersion();
        _root.Object(
            "$schema", "formatVersion", "generator", "company", "product", "productVersion", "kind", "frameworxVersion", "frameworkRelease", "completedOn", "reportUrl", "coverage", "scope", "modules", "mappings", "unresolved");
        AssessmentDeclaration declaration = Declaration();
        Refuse(AssessmentRule.CheckAll(declaration, _releases));

        FrameworkCatalog framework = _releases.Catalogs.First(release => release.Release.ToString() == declaration.Release);
        DeclaredMapping[] mappings = [.. _root.Items("mappings", isOptional: true).Select(mapping => Mapping(mapping, framework.Release))];
        var lookup = new ProcessLookup(_releases, declaration.Release, ProcessLookup.OfMapping);
        Refuse(mappings.SelectMany(mapping => AssessmentMappings.ErrorsIn(mapping, lookup)));

        Assessment assessment = Assessment.From(declaration, framework);
        CheckDerived(assessment);
        return assessment.With(AssessmentMappings.Of(assessment, mappings));
    }

    private void CheckVersion()
    {
        _root.Expect(JsonValueKind.Object, "An assessment, which is an object,");
        if (_root.OptionalNumber("formatVersion") is not AssessmentJson.FormatVersion)
        {
            throw (_root.Property("formatVersion") ?? _root).Error($"An assessment of formatVersion {AssessmentJson.FormatVersion} is expected");
        }
    }

    private AssessmentDeclaration Declaration() => new()
    {
        Name = "The assessment",
        Release = _root.Text("frameworkRelease"),
        Company = _root.Text("company"),
        Product = _root.Text("product"),
        ProductVersion = _root.OptionalText("productVersion"),
        Kind = _root.Word<AssessmentKind>("kind"),
        FrameworxVersion = _root.OptionalText("frameworxVersion"),
        CompletedOn = _root.OptionalText("completedOn"),
        ReportUrl = _root.OptionalText("reportUrl"),
        Rows = [.. _root.Items("scope").SelectMany(group => group.Object("identifier", "name", "level", "coverage", "processes").Items("processes")).Select(Row)],
        Modules = [.. _root.Items("modules", isOptional: true).Select(Module)],
        Unresolved = [.. _root.Items("unresolved", isOptional: true).Select(Unresolved)],
    };

    private DeclaredRow Row(JsonPart row)
    {
        row.Object("identifier", "name", "level", "submitted", "score", "result", "comment", "deviation", "movedFrom");
        double? score = row.OptionalNumber("score");
        if (score is null && row.Property("deviation") is { } deviation)
        {
            throw deviation.Error("Only a scored process has a deviation: give it a score, or write a comment instead");
        }

        int number = Add(row);
        return new DeclaredRow(Process(row.Text("identifier"), number), score is not null, score, row.OptionalText("deviation"), row.OptionalText("comment"), number, row.OptionalText("movedFrom"));
    }

    private DeclaredUnresolved Unresolved(JsonPart row)
    {
        row.Object("release", "identifier", "name", "score", "comment", "deviation", "module", "reason", "movedFrom");
        return new DeclaredUnresolved(
            row.Text("release"), row.Text("identifier"), row.OptionalText("name"), row.OptionalNumber("score"), row.OptionalText("deviation"), row.OptionalText("comment"),
            row.OptionalText("module"), row.OptionalText("reason"), row.OptionalText("movedFrom"), Add(row));
    }

    private DeclaredModule Module(JsonPart module)
    {
        module.Object("name", "note", "supports");
        int number = Add(module);
        DeclaredProcess[] supports = [.. module.Items("supports").Select((process, i) => new DeclaredProcess(process.AsText(), null, new DeclarationLocation(number, DeclaredArgument.Supports, i)))];
        return new DeclaredModule(module.Text("name"), supports, module.OptionalText("note"), number);
    }

    private DeclaredMapping Mapping(JsonPart mapping, ReleaseNumber release)
    {
        mapping.Object("process", "kind", "element", "note", "automation");
        MappingKind kind = mapping.Word<MappingKind>("kind");
        if (kind == MappingKind.Module)
        {
            throw (mapping.Property("kind") ?? mapping).Error("What bears the mapping is an assembly, a type or a method; what a module supports is in modules");
        }

        var process = new DeclaredProcess(mapping.Text("process"), release.ToString(), new DeclarationLocation(Add(mapping), DeclaredArgument.Process));
        return new DeclaredMapping(kind, mapping.Text("element"), process, mapping.OptionalText("note"), mapping.Word<Automation>("automation"));
    }

    private static DeclaredProcess Process(string identifier, int number) => new(identifier, null, new DeclarationLocation(number, DeclaredArgument.Process));

    private int Add(JsonPart part)
    {
        _parts.Add(part);
        return _parts.Count - 1;
    }

    private void Refuse(IEnumerable<Finding> findings)
    {
        Finding[] errors = [.. findings.Where(finding => finding.Rule.IsError)];
        if (errors.Length > 0)
        {
            throw new InvalidAssessmentException("The assessment", errors, finding => _places.Of(PathOf(finding.Location)));
        }
    }

    private string PathOf(DeclarationLocation location)
    {
        string path = location.Attribute == DeclarationLocation.AssessmentAttribute ? "" : _parts[location.Attribute].Path;
        string? property = location.Argument switch
        {
            DeclaredArgument.None => null,
            DeclaredArgument.Release => "frameworkRelease",
            DeclaredArgument.Process => path.StartsWith("mappings", StringComparison.Ordinal) ? "process" : "identifier",
            DeclaredArgument.Supports => $"supports[{location.Element}]",
            _ => JsonNamingPolicy.CamelCase.ConvertName(location.Argument.ToString()),
        };
        return property is null ? path : path.Length == 0 ? property : $"{path}.{property}";
    }

    /// <summary>
    /// Compares what the file says beyond the declaration, which follows from it and the release. Where that differs, the file
    /// was written with other framework data or changed by hand, and it may be about another process altogether.
    /// </summary>
    private void CheckDerived(Assessment assessment)
    {
        string reason = $"by release {assessment.Framework.Release} of this catalog";
        CheckCoverage(_root, assessment.Coverage, reason);
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
