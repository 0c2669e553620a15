use super::*;

fn policy(allow: &[&str]) -> Policy {
    let allow = allow.iter().map(|rule| (*rule).to_owned()).collect();
    Policy { organisation: "acme".to_owned(), version: 1, issued: None, expires: 1000, allow }
}

fn allows(rule: &str, registry: &str) -> bool {
    let reference = Reference::registry(registry).expect(registry);
    decide(Some(&policy(&[rule])), 0, &reference).is_allowed()
}

#[test]
fn a_rule_means_what_the_same_words_mean_in_a_reference() {
    for (rule, allowed, not) in [
        (
            "registry.acme.example",
            &[
                "registry.acme.example",
                "REGISTRY.Acme.example.",
                "registry.acme.example:443",
                "https://registry.acme.example/",
                "HTTPS://registry.acme.example/v2/team/app",
                "registry.acme.example/team/app:1.0",
                "registry.acme.example/app@sha256:0123456789abcdef0123456789abcdef",
                "registry.acme.example:443/app:tag@sha256:0123456789abcdef0123456789abcdef",
            ][..],
            &[
                "registry.acme.example:5000",
                "http://registry.acme.example",
                "a.registry.acme.example",
                "acme.example",
                "xregistry.acme.example",
                "registry.acme.example.evil.example",
                "registry-acme.example",
            ][..],
        ),
        ("Registry.ACME.example.", &["registry.acme.example"], &["acme.example"]),
        (
            "registry.acme.example:5000",
            &["registry.acme.example:5000", "registry.acme.example:5000/app:7"],
            &["registry.acme.example", "registry.acme.example:50000"],
        ),
        ("registry:5000", &["registry:5000", "registry:5000/app"], &["registry:5001", "registry", "registry/app"]),
        (
            "registry.acme.example:*",
            &["registry.acme.example", "registry.acme.example:5000", "http://registry.acme.example"],
            &["acme.example:5000"],
        ),
        (
            "*.acme.example",
            &["a.acme.example", "a.b.acme.example", "A.acme.example.:443"],
            &["acme.example", "xacme.example", "a.acme.example:5000", "a.acme.example.evil.example"],
        ),
        ("*.acme.example:5000", &["a.acme.example:5000"], &["a.acme.example"]),
        ("*", &["anything.example", "192.0.2.7/app", "[::1]", "ubuntu"], &["anything.example:5000"]),
        ("*:*", &["anything.example:5000", "localhost:5000"], &[]),
        (
            "registry.acme.example/team",
            &["registry.acme.example/team", "registry.acme.example/team/app:1"],
            &["registry.acme.example", "registry.acme.example/teamster", "registry.acme.example/other/team"],
        ),
        ("localhost:5000", &["localhost:5000", "LOCALHOST:5000/app"], &["localhost", "127.0.0.1:5000"]),
        ("192.0.2.7:5000", &["192.0.2.7:5000"], &["192.0.2.70:5000", "192.0.2.7"]),
        ("*.acme.example", &["1.acme.example"], &["192.0.2.7", "[::1]"]),
        ("[2001:db8::1]:5000", &["[2001:DB8:0::1]:5000", "[2001:db8::0001]:5000/app"], &["[2001:db8::1]"]),
        ("[::1]", &["[::1]", "https://[0:0::1]/"], &["[::2]", "[::1]:5000"]),
        ("xn--bcher-kva.example", &["XN--Bcher-KVA.example"], &["xn--bcher-kvb.example"]),
    ] {
        assert!(is_understood(rule), "{rule}");
        allowed.iter().for_each(|name| assert!(allows(rule, name), "{rule} does not allow {name}"));
        not.iter().for_each(|name| assert!(!allows(rule, name), "{rule} allows {name}"));
    }
}

#[test]
fn a_reference_without_a_host_means_the_default_registry_by_each_of_its_names() {
    let images = ["ubuntu", "ubuntu:22.04", "library/ubuntu", "acme/app:1", "docker.io", "docker.io/library/ubuntu"];
    let more = ["index.docker.io/acme/app", "https://index.docker.io/v1/", "registry-1.docker.io", "DOCKER.io."];
    for name in images.into_iter().chain(more) {
        for rule in ["docker.io", "index.docker.io", "registry-1.docker.io", "*.docker.io"] {
            assert!(allows(rule, name), "{rule} {name}");
        }
        assert!(!allows("acme.example", name), "{name}");
    }
    assert!(allows("docker.io/library", "ubuntu") && !allows("docker.io/library", "acme/app"));
    assert!(!allows("docker.io", "docker.io:5000") && !allows("docker.io", "auth.docker.io"));
    assert!(allows("*.docker.io", "auth.docker.io"));
}

#[test]
fn what_precedes_the_first_slash_is_a_host_only_if_it_looks_like_one() {
    for (text, name, repository) in [
        ("acme/app", "docker.io", "acme/app"),
        ("redis:7", "docker.io", "library/redis"),
        ("acme.example/app", "acme.example", "app"),
        ("acme:5000/app", "acme:5000", "app"),
        ("localhost/app", "localhost", "app"),
        ("Acme/app", "acme", "app"),
        ("[::1]/app", "[::1]", "app"),
    ] {
        let reference = Reference::image(text).expect(text);
        assert_eq!((reference.name().as_str(), reference.repository.as_str()), (name, repository), "{text}");
    }
    // What a person calls a registry: `redis:7` has a port then.
    for (text, name) in [("redis:7", "redis:7"), ("registry:5000", "registry:5000"), ("registry/", "registry")] {
        assert_eq!(Reference::registry(text).expect(text).name(), name);
    }
}

#[test]
fn nonsense_is_no_reference_and_no_rule_of_nonsense_allows_anything() {
    let long = format!("{}.example", "a".repeat(64));
    let hosts = [
        "",
        " ",
        ".",
        "..",
        "a..b.example",
        ".acme.example",
        "-a.example",
        "a-.example",
        &long,
        "acme.example:",
        "acme.example:0",
        "acme.example:65536",
        "acme.example:+443",
        "acme.example:x",
        "acme.example:443:443",
        "[::1",
        "::1",
        "[]",
        "[::1%en0]",
        "[127.0.0.1]",
        "[::1]x",
        "127.1",
        "1.2.3.256",
        "0x7f.0x1",
        "user@acme.example",
        "acme.example?",
        "acme.example\\",
        "b\u{fc}cher.example",
        "acme.example\0",
        "acme.example\n",
        "*.acme.example",
        ":5000",
    ];
    for text in hosts {
        assert!(text.is_empty() || Reference::registry(text).is_err(), "{text:?}");
        for text in [format!("https://{text}"), format!("{text}/app"), format!("{text}/")] {
            assert!(Reference::registry(&text).is_err(), "{text:?}");
        }
        assert!(Reference::image(&format!("{text}/app")).is_err(), "{text:?}");
    }
    for text in [
        "",
        "/",
        "@",
        ":",
        "acme.example/../evil",
        "acme.example//app",
        "acme.example/App",
        "acme.example/app:",
        "acme.example/app:a b",
        "acme.example/app@",
        "acme.example/app@sha256:xyz",
        "oci://acme.example/app",
        "acme.example/app?x",
        "acme.example/%2e%2e",
        "a_b/\u{e9}",
    ] {
        for taken in [Reference::image(text), Reference::registry(text)] {
            assert!(taken.is_err(), "{text:?}: {taken:?}");
        }
    }
    for rule in [
        "",
        "*.",
        "**",
        "**.acme.example",
        "*acme.example",
        "reg*.acme.example",
        "a.*.example",
        "*.*.example",
        "*.[::1]",
        "*.0.2.7",
        "https://acme.example",
        "acme.example:0",
        "acme.example:x",
        "acme.example/",
        "acme.example/../x",
        "acme.example/a:tag",
        "a..b",
        "-a.example",
        "[::1",
        "1.2.3",
        "*.127.1",
    ] {
        assert!(!is_understood(rule), "{rule:?}");
        for name in ["acme.example", "a.acme.example", "[::1]", "acme.example/x", "ubuntu"] {
            assert!(!allows(rule, name), "{rule:?} allows {name}");
        }
    }
}

#[test]
fn no_policy_allows_everything_and_an_expired_one_nothing() {
    let reference = Reference::registry("acme.example").expect("a registry");
    assert_eq!(decide(None, 0, &reference), Decision::NoPolicy);
    let policy = policy(&["other.example", "acme.example"]);
    assert_eq!(decide(Some(&policy), 999, &reference), Decision::Allowed("acme.example"));
    assert_eq!(decide(Some(&policy), 1000, &reference), Decision::Expired);
    let other = Reference { port: 5000, ..reference };
    assert_eq!(decide(Some(&policy), 0, &other), Decision::NotNamed { near: Some("acme.example") });
    let other = Reference::registry("evil.example").expect("a registry");
    assert_eq!(decide(Some(&policy), 0, &other), Decision::NotNamed { near: None });
}

/// Every text of few letters from an alphabet of all that means something.
#[test]
fn a_name_has_one_meaning_and_is_allowed_by_itself_alone() {
    const LETTERS: [char; 12] = ['a', 'A', '1', '.', ':', '/', '*', '[', ']', '@', '-', '\u{fc}'];
    let mut texts = vec![String::new()];
    for _ in 0..4 {
        let longer = texts.iter().flat_map(|text| LETTERS.map(|letter| format!("{text}{letter}")));
        texts = longer.collect();
        for text in &texts {
            for reference in [Reference::image(text), Reference::registry(text)].into_iter().flatten() {
                let whole = match reference.repository.as_str() {
                    "" => format!("{}/", reference.name()),
                    repository => format!("{}/{repository}", reference.name()),
                };
                let again = Reference::registry(&format!("https://{whole}")).expect(&whole);
                assert_eq!(again, reference, "{text:?}");
                let rule = reference.name();
                assert!(decide(Some(&policy(&[&rule])), 0, &reference).is_allowed(), "{text:?}");
                let not = policy(&["acme.example", "*.acme.example:*"]);
                assert!(!decide(Some(&not), 0, &reference).is_allowed(), "{text:?}");
            }
        }
    }
}
