/** A candidate as git prints it: the public fix of minimist 1.2.6, shortened to its two code hunks and the readme. */
export const SAMPLE_DIFF = `diff --git a/index.js b/index.js
index d2afe5e4da2f..4a65c70ffa92 100644
--- a/index.js
+++ b/index.js
@@ -70,7 +70,7 @@ module.exports = function (args, opts) {
         var o = obj;
         for (var i = 0; i < keys.length-1; i++) {
             var key = keys[i];
-            if (key === '__proto__') return;
+            if (isConstructorOrProto(o, key)) return;
             if (o[key] === undefined) o[key] = {};
             if (o[key] === Object.prototype || o[key] === Number.prototype
                 || o[key] === String.prototype) o[key] = {};
@@ -243,3 +243,7 @@ function isNumber (x) {
     return /^[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(e[-+]?\\d+)?$/.test(x);
 }
 
+
+function isConstructorOrProto (obj, key) {
+    return key === 'constructor' && typeof obj[key] === 'function' || key === '__proto__';
+}
diff --git a/readme.markdown b/readme.markdown
index 5fd97ab11ef9..d4c24c5ae8d4 100644
--- a/readme.markdown
+++ b/readme.markdown
@@ -34,7 +34,10 @@ $ node example/parse.js -a beep -b boop
 Previous versions had a prototype pollution bug that could cause privilege
 escalation in some circumstances when handling untrusted user input.
 
-Please use version 1.2.3 or later: https://snyk.io/vuln/SNYK-JS-MINIMIST-559764
+Please use version 1.2.6 or later:
+
+* https://security.snyk.io/vuln/SNYK-JS-MINIMIST-2429795 (version <=1.2.5)
+* https://snyk.io/vuln/SNYK-JS-MINIMIST-559764 (version <=1.2.3)
 
 # methods
 
`;

/** The change that answers only the example of the report. */
export const SAMPLE_WRONG_DIFF = `diff --git a/index.js b/index.js
index d2afe5e4da2f..0c71e2ab66d1 100644
--- a/index.js
+++ b/index.js
@@ -67,6 +67,7 @@ module.exports = function (args, opts) {
     }
 
     function setKey (obj, keys, value) {
+        if (keys.join('.').indexOf('constructor.constructor') !== -1) return;
         var o = obj;
         for (var i = 0; i < keys.length-1; i++) {
             var key = keys[i];
`;
